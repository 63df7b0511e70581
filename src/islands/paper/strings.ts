import type { QuantityStrings } from '../number/strings.ts'

/** What questions and keys say on paper, in one language. */
export interface PaperStrings {
  /** Under a choice with several keys. */
  readonly several: string
  readonly cards: string
  readonly pairs: string
  /** `{n}`: how many steps. */
  readonly order: string
  readonly gap: string
  /** Each gap has options of its own. */
  readonly choose: string
  readonly bank: string
  readonly reusable: string
  /** Before lines to write on. */
  readonly answer: string
  readonly scenario: string
  readonly situation: string
  /** `{n}`: number of the situation that a decision leads to. */
  readonly to: string
  readonly end: string
  readonly key: PaperKeyStrings
  readonly quantity: QuantityStrings
}

export interface PaperKeyStrings {
  readonly also: string
  readonly modelAnswer: string
  readonly criteria: string
  readonly ending: string
}
