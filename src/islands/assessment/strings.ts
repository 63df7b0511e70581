import type { AssessmentForm } from '../../learning/progress/event.ts'
import type { CalibrationVerdict } from '../../learning/statistics/calibration.ts'
import type { Change } from '../../learning/assessment/before-after.ts'
import type { Plural } from '../../learning/text.ts'
import type { FeedbackStrings } from '../choice/strings.ts'
import type { NumberStrings } from '../number/strings.ts'
import type { StakeStrings } from '../staking/strings.ts'
import type { TextEntryStrings } from '../text-entry/strings.ts'

/** What is said before the first question. */
export interface OpeningStrings {
  readonly what: string
  /** `{n}` questions, `{minutes}` they take. */
  readonly points: Readonly<Record<AssessmentForm, readonly string[]>>
  /** `{from}` one number `{to}` another. */
  readonly minutes: string
  readonly stakes: {
    readonly title: string
    readonly text: string
    readonly caption: string
    readonly columns: { readonly chance: string; readonly right: string; readonly wrong: string }
    readonly honest: string
  }
  readonly start: string
  /** Question `{k}` of `{n}`. */
  readonly resume: string
  readonly begun: Plural
  readonly toResult: string
  readonly failed: string
  readonly retry: string
}

/** What is said of sitting down once more. */
export interface AgainStrings {
  readonly ask: string
  /** `{k}` of `{n}` were met before. */
  readonly short: Plural
  readonly yes: string
  readonly no: string
}

/** What is said while questions are put. */
export interface AskingStrings {
  /** Question `{k}` of `{n}`. */
  readonly place: string
  readonly rule: string
  readonly submit: string
  readonly skip: string
  readonly missing: { readonly choice: string; readonly typed: string; readonly stake: string }
  readonly loading: string
  readonly failed: string
  readonly retry: string
  readonly stored: string
  readonly skipped: string
  readonly pause: string
}

export interface CertaintyStrings {
  readonly title: string
  /** `{marks}` had, and what the lowest stake (`{low}`) or the highest (`{high}`) would have brought throughout. */
  readonly marks: string
  readonly alt: string
  readonly axis: string
  readonly stake: string
  readonly legend: { readonly band: string; readonly point: string; readonly few: string }
  readonly caption: string
  readonly columns: Readonly<Record<'stake' | 'right' | 'marks' | 'band' | 'verdict', string>>
  /** Chances `{from}` some `{to}` others. */
  readonly bands: { readonly below: string; readonly between: string; readonly above: string }
  readonly verdicts: Readonly<Record<CalibrationVerdict | 'none', string>>
  /** `{n}`: how few answers tell nothing. */
  readonly advice: Readonly<Record<CalibrationVerdict | 'none', string>>
}

export interface AdviceStrings {
  readonly title: string
  readonly tentative: string
  readonly missed: Plural
  readonly sure: string
  /** `{section}` of `{lesson}`. */
  readonly section: string
  readonly lesson: string
  readonly none: string
}

export interface NextStrings {
  readonly title: string
  readonly first: string
  /** `{module}`, and its `{tally}`. */
  readonly weakest: string
  readonly allRight: string
  readonly course: string
  readonly progress: string
  readonly attestation: string
  readonly handIn: string
}

export interface AnswersStrings {
  readonly title: string
  readonly how: string
  readonly yours: string
  readonly key: string
  /** `{marks}` had. */
  readonly staked: string
  readonly revised: string
  readonly unread: string
  readonly why: string
  readonly failed: string
  readonly retry: string
}

export interface ResultStrings {
  readonly title: string
  /** `{k}` of `{n}`. */
  readonly score: Plural
  readonly date: string
  readonly gone: Plural
  /** `{k}` of `{n}`, where it is known of what. */
  readonly tally: string
  readonly modules: {
    readonly title: string
    readonly caption: string
    readonly columns: { readonly module: string; readonly right: string }
    readonly few: string
  }
  readonly compared: {
    readonly title: string
    readonly caption: string
    readonly columns: Readonly<Record<'module' | 'before' | 'after' | 'change', string>>
    readonly all: string
    readonly changes: Readonly<Record<Change, string>>
    readonly chance: string
  }
  readonly certainty: CertaintyStrings
  readonly advice: AdviceStrings
  readonly next: NextStrings
  readonly answers: AnswersStrings
}

/** What kinds of items say in an assessment. */
export interface KindStrings {
  readonly choice: FeedbackStrings
  readonly number: NumberStrings
  readonly textEntry: TextEntryStrings
}

export interface AssessmentStrings {
  readonly opening: OpeningStrings
  readonly again: AgainStrings
  readonly asking: AskingStrings
  readonly over: { readonly title: string; readonly text: string; readonly see: string }
  readonly result: ResultStrings
  readonly kinds: KindStrings
  readonly stakes: StakeStrings
}
