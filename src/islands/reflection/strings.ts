import type { Plural } from '../../learning/text.ts'
import type { AnsweringStrings } from '../answering/strings.ts'

/** What a reflection says, in one language. */
export interface ReflectionStrings extends Pick<
  AnsweringStrings,
  'hint' | 'anotherHint' | 'reread' | 'revised'
> {
  /** Of the field. */
  readonly yourText: string
  /** Said near the limit only: `{k}` characters. */
  readonly left: Plural
  readonly compare: string
  /** Nothing was written. */
  readonly empty: string
  readonly modelAnswer: string
  /** Before the criteria, while they are ticked. */
  readonly rubric: string
  readonly save: string
  /** Back to the text. */
  readonly rewrite: string
  readonly selfScored: string
  /** `{k}` criteria met of `{n}`. */
  readonly judged: Plural
  readonly met: string
  readonly unmet: string
  readonly past: string
  /** Of the fold that holds model answer and rubric where no script runs. */
  readonly fold: string
}
