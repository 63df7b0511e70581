import type { Moment } from '../../learning/class/learner-record.ts'
import type { Plural } from '../../learning/text.ts'
import type { CodesStrings, CopyStrings, FileStrings, ShareStrings } from '../passport/strings.ts'

/** What the room where results are handed in says, in one language. */
export interface HandInStrings {
  readonly loading: string
  readonly failed: string
  readonly retry: string
  /** `short` where the course has no assessment. */
  readonly nothing: Readonly<Record<'title' | 'text' | 'short' | 'diagnostic' | 'course', string>>
  readonly choose: ChooseStrings
  readonly holds: HoldsStrings
  readonly table: TableStrings
  readonly give: GiveStrings
  readonly all: Readonly<Record<'title' | 'text' | 'link', string>>
}

export interface ChooseStrings {
  readonly title: string
  readonly legend: string
  readonly parts: Readonly<Record<Moment, Readonly<Record<'title' | 'missing' | 'link', string>>>>
  readonly count: Plural
  readonly right: Plural
  readonly name: string
  readonly nameHint: string
}

export interface HoldsStrings {
  readonly title: string
  readonly none: string
  readonly name: string
  readonly noName: string
  readonly day: string
  readonly course: string
  readonly number: string
  readonly numberWhy: string
  readonly answers: string
  readonly see: string
  readonly not: { readonly title: string; readonly points: readonly string[] }
  readonly who: Readonly<Record<'title' | 'text', string>>
}

export interface TableStrings {
  readonly question: string
  readonly yours: string
  readonly result: string
  /** `{texts}` put under, or beside, `{label}`. */
  readonly under: string
  readonly right: string
  readonly partly: string
  readonly wrong: string
  readonly unread: string
  readonly loading: string
  readonly failed: string
  readonly retry: string
}

export interface GiveStrings {
  readonly title: string
  readonly file: FileStrings
  readonly link: CopyStrings & ShareStrings
  readonly text: CopyStrings
  readonly codes: CodesStrings
}
