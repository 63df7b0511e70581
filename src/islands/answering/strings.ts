import type { Plural } from '../../learning/text.ts'

/** What is done with an answer. */
export interface ActionStrings {
  readonly check: string
  readonly retry: string
  readonly reveal: string
  readonly redo: string
  readonly reread: string
}

/** What every kind of several parts says, in one language. */
export interface AnsweringStrings extends ActionStrings {
  readonly hint: string
  readonly anotherHint: string
  /** Checked without an answer. */
  readonly nothing: string
  readonly right: string
  readonly wrong: string
  /** `{k}` parts right of `{n}`. */
  readonly partly: Plural
  readonly lastRight: string
  readonly lastWrong: string
  readonly revised: string
  /** Before the key, once it is known. */
  readonly key: string
  /** Of the fold that holds the key and the explanation where no script runs. */
  readonly answer: string
}
