import type { Catalogue } from '../../../learning/catalogue.ts'
import type { ClassReport } from '../../../learning/class/class-report.ts'
import type { Answered, RollEntry } from '../../../learning/class/roll.ts'
import type { Scope } from '../../../learning/class/score-table.ts'
import type { Item } from '../../../learning/items/index.ts'
import type { Given } from './read-given.ts'

/** What a page asks of the worker; each is answered under its id. */
export type Asked =
  | { readonly type: 'open'; readonly id: number; readonly course: Pick<Catalogue, 'modules' | 'items'> }
  | { readonly type: 'read'; readonly id: number; readonly given: readonly Given[] }
  /** The reading that is under way ends after the file at hand. */
  | { readonly type: 'stop'; readonly id: number }
  | { readonly type: 'drop'; readonly id: number; readonly entry: number }
  /** `items` are those of the scope, as far as the worker does not have them. */
  | {
      readonly type: 'report'
      readonly id: number
      readonly scope: Scope
      readonly items: readonly Item[]
    }

/** What came of the reading: all that was handed in so far. */
export interface ClassRead {
  readonly entries: readonly RollEntry[]
  readonly answered: Answered
}

export type Answer =
  /** `done` of `of` are read. */
  | { readonly type: 'progress'; readonly id: number; readonly done: number; readonly of: number }
  | { readonly type: 'read'; readonly id: number; readonly read: ClassRead }
  | { readonly type: 'report'; readonly id: number; readonly report: ClassReport }
  | { readonly type: 'failed'; readonly id: number }
