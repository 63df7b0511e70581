import type { Plural } from '../../learning/text.ts'
import type { FeedbackStrings } from '../choice/strings.ts'

/** What the reviews say, in one language. */
export interface ReviewStrings {
  readonly loading: string
  /** What is to be chosen from, or a question, could not be fetched. */
  readonly failed: string
  readonly tryAgain: string
  readonly today: TodayStrings
  readonly asking: AskingStrings
  readonly suspended: SuspendedStrings
  readonly forecast: ForecastStrings
  readonly settings: SettingsStrings
  readonly when: WhenStrings
}

export interface TodayStrings {
  /** `{k}` questions, `{m}` minutes. */
  readonly due: Plural
  /** Some were answered already. */
  readonly left: Plural
  /** Those that were wrong come once more. */
  readonly again: Plural
  readonly begin: string
  readonly goOn: string
  readonly recalled: Plural
  readonly fresh: Plural
  /** `{module}`, and how many of it. */
  readonly ofModule: Plural
  readonly done: string
  readonly nothing: string
  readonly reviewed: Plural
  /** `{k}` right at the first try. */
  readonly firstTry: Plural
  /** `{when}`: in words. */
  readonly comeBack: string
  /** Nothing was ever learnt: `{lesson}` is the title of a link. */
  readonly feed: string
  readonly nothingNext: string
}

export interface AskingStrings {
  /** `{k}` of `{n}`. */
  readonly question: string
  readonly again: string
  readonly fresh: string
  readonly loading: string
  readonly goOn: string
  readonly finish: string
  readonly later: string
  readonly suspend: string
  readonly stop: string
  /** Said once the next question is there. */
  readonly left: Plural
  readonly postponed: string
  readonly gone: string
  readonly undo: string
  readonly back: string
  readonly over: string
}

export interface SuspendedStrings {
  readonly title: Plural
  readonly explain: string
  readonly putBack: string
  /** `{stem}` of the question. */
  readonly back: string
  /** While its text cannot be fetched: `{lesson}`. */
  readonly of: string
}

export interface ForecastStrings {
  readonly title: string
  /** `{k}` questions over the days to come, at most `{most}` on one, `{when}`. */
  readonly summary: Plural
  readonly first: string
  readonly last: string
  readonly table: string
  readonly caption: string
  readonly day: string
  readonly count: string
  readonly calendar: CalendarStrings
}

export interface CalendarStrings {
  readonly save: string
  readonly saved: string
  readonly failed: string
  readonly name: string
  /** `{k}` questions of `{course}`. */
  readonly event: Plural
  readonly description: string
}

export interface SettingsStrings {
  readonly title: string
  readonly retention: string
  /** `{k}` of `{n}`. */
  readonly keep: string
  readonly newPerDay: string
  readonly count: Plural
  readonly none: string
  /** `{k}` questions a day. */
  readonly effect: Plural
  readonly little: string
  readonly estimate: string
}

export interface WhenStrings {
  /** `{relative}`: tomorrow, in three days; `{date}`. */
  readonly day: string
  /** `{time}`: of the same day. */
  readonly today: string
}

/** A choice has its texts in the page where it stands in a lesson; here they are told it. */
export interface ReviewChoiceStrings {
  readonly feedback: FeedbackStrings
  readonly hint: string
  readonly anotherHint: string
  readonly answer: string
  readonly keysAre: Plural
}
