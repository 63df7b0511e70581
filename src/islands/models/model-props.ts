import type { ModelWords } from '../../learning/models/words.ts'
import type { Found } from '../found.ts'
import type { ModelStrings } from './strings.ts'

/** What the view of a model is given, in the page and in the browser. */
export interface ModelProps {
  readonly locale: string
  readonly words: Pick<ModelWords, 'parameters' | 'texts' | 'data'>
  /** Its sources by id, as they are cited. */
  readonly cited?: Readonly<Record<string, string>> | undefined
  readonly strings: ModelStrings
  /** What the reader had moved before the view woke. */
  readonly found?: Found
  /** After which nothing has changed, a change is written into the address, and said. */
  readonly delayMs?: number
}

/** What is given to what a model tells those who have no script. */
export type UnscriptedProps = Pick<ModelProps, 'locale' | 'words'>
