import type { Moment } from '../../learning/class/learner-record.ts'
import type { OptionNote } from '../../learning/class/option-table.ts'
import type { Told, Untaken } from '../../learning/class/roll.ts'
import type { NoFigure } from '../../learning/statistics/figure.ts'
import type { ReliabilityName } from '../../learning/statistics/reliability.ts'
import type { Plural } from '../../learning/text.ts'
import type { CameraStrings, GatherStrings } from './gather-strings.ts'

/** What the room of class results says, in one language. */
export interface ClassStrings {
  readonly percent: string
  readonly failed: string
  readonly tryAgain: string
  /** The worker has stopped. */
  readonly broken: string
  readonly gather: GatherStrings
  readonly camera: CameraStrings
  readonly entries: EntriesStrings
  readonly scope: ScopeStrings
  /** Of a figure that is not there: `{why}`. */
  readonly none: string
  readonly why: Readonly<Record<NoFigure, string>>
  /** Of a figure of too few: `{n}`. */
  readonly fragile: string
  readonly mistakes: MistakesStrings
  readonly items: ItemsStrings
  readonly options: OptionsStrings
  readonly reliability: ReliabilityStrings
  readonly gains: GainsStrings
  readonly files: FilesStrings
}

export interface EntriesStrings {
  readonly title: string
  readonly learners: Plural
  readonly taken: Plural
  readonly looked: Plural
  readonly read: string
  readonly named: string
  /** Of a result that came in more pictures than are named: `{names}` and `{k}`. */
  readonly others: Plural
  /** What a camera has read: `{name}`, `{words}`. */
  readonly filmed: string
  readonly answers: Plural
  readonly told: Readonly<Record<Exclude<Told['kind'], 'refused' | 'part'>, string>>
  /** `{k}` codes of `{n}`. */
  readonly part: Plural
  /** `{k}`, their numbers in `{list}`. */
  readonly missing: Plural
  readonly otherRevision: Plural
  readonly gone: Plural
  readonly unreadable: Plural
  readonly refused: Readonly<Record<Untaken, string>>
  readonly drop: string
  readonly dropped: string
  readonly erase: string
  readonly erased: string
}

export interface ScopeStrings {
  readonly title: string
  readonly moment: string
  readonly moments: Readonly<Record<Moment, string>>
  readonly part: string
  readonly whole: string
  readonly modules: string
  readonly lessons: string
  readonly said: string
  readonly answers: Plural
  readonly none: string
  /** Figures are made anew, or could not be; then what is shown is of before. */
  readonly making: string
  readonly unmade: string
  readonly old: string
  /** Said once they are there: `{shown}` tells of what. */
  readonly made: string
  readonly few: Plural
  readonly trust: string
}

export interface MistakesStrings {
  readonly title: string
  readonly how: string
  readonly none: string
  readonly instead: string
  readonly about: string
  readonly step: string
  readonly share: string
  readonly reteach: string
  /** Leads to a vote on it. */
  readonly vote: string
  readonly others: Plural
  readonly csv: string
  readonly columns: readonly string[]
}

export interface ItemsStrings {
  readonly title: string
  readonly caption: string
  readonly facility: string
  readonly facilityHow: string
  readonly discrimination: string
  readonly discriminationHow: string
  readonly drawn: string
  readonly item: string
  readonly order: string
  readonly n: string
  readonly nWhole: string
  readonly sort: string
  readonly look: string
  readonly csv: string
  readonly columns: readonly string[]
}

export interface OptionsStrings {
  readonly caption: string
  readonly how: string
  readonly option: string
  readonly count: string
  readonly share: string
  readonly rest: string
  readonly key: string
  readonly notes: Readonly<Record<OptionNote, string>>
  readonly none: string
  readonly csv: string
  readonly columns: readonly string[]
  readonly yes: string
  readonly no: string
}

export interface ReliabilityStrings {
  readonly title: string
  readonly names: Readonly<Record<ReliabilityName, string>>
  readonly how: string
  readonly of: string
  readonly learners: Plural
  readonly items: Plural
  readonly out: string
  readonly few: string
  readonly fewLearners: string
  readonly fewItems: string
}

export interface GainsStrings {
  readonly title: string
  readonly how: string
  readonly none: string
  readonly caption: string
  readonly module: string
  readonly n: string
  readonly before: string
  readonly after: string
  readonly gain: string
  readonly whole: string
  readonly leftOut: Plural
  readonly csv: string
  readonly columns: readonly string[]
}

/** Tables that can be saved. */
export type SheetName = 'items' | 'options' | 'mistakes' | 'gains'

export interface FilesStrings {
  /** Between cells, as spreadsheets of this language expect it. */
  readonly separator: string
  readonly saved: string
  readonly print: string
  /** What each file is called, after the course. */
  readonly names: Readonly<Record<SheetName, string>>
}
