import type { Parameter, ValueOf } from '../../learning/models/parameters.ts'
import type { ParameterWords } from '../../learning/models/words.ts'
import type { ModelStrings } from './strings.ts'

/** What a control of the parameter `id` is given. */
export interface ControlProps<P extends Parameter> {
  /** Unique in the page. */
  readonly domId: string
  /** Its name in the form. */
  readonly id: string
  readonly parameter: P
  readonly value: ValueOf<P>
  readonly words: ParameterWords
  readonly strings: ModelStrings
  readonly locale: string
  readonly onSet: (value: ValueOf<P>) => void
}
