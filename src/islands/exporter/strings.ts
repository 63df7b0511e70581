import type { BankFormat, LossReason } from '../../learning/exchange/bank-format.ts'
import type { Plural } from '../../learning/text.ts'

/** What the room of exports says, in one language. */
export interface ExporterStrings {
  readonly loading: string
  readonly failed: string
  readonly tryAgain: string
  readonly choose: ChooseStrings
  readonly format: Record<'title' | 'import', string>
  readonly formats: Readonly<Record<BankFormat, FormatStrings>>
  readonly outcome: OutcomeStrings
  /** Why a format does not take an item, or not all of it. */
  readonly reasons: Readonly<Record<LossReason, string>>
}

export interface ChooseStrings {
  readonly title: string
  readonly all: string
  readonly none: string
  readonly module: string
  readonly objectives: string
  /** After `objectives`, for who does not see beside which lesson it stands: `{title}`. */
  readonly objectivesOf: string
  readonly items: Plural
  readonly language: string
  readonly reserved: string
  readonly reservedHint: string
}

export interface FormatStrings {
  readonly name: string
  readonly purpose: string
  readonly how: string
}

export interface OutcomeStrings {
  readonly title: string
  readonly nothing: string
  readonly chosen: Plural
  readonly whole: Plural
  readonly partly: Plural
  readonly leftOut: Plural
  /** `{chosen}`, `{whole}`, `{partly}` and `{leftOut}`: the above, counted. */
  readonly said: string
  readonly leftOutTitle: string
  readonly partlyTitle: string
  readonly download: string
  readonly none: string
  /** `{name}`: of the file. */
  readonly saved: string
  readonly unsaved: string
}
