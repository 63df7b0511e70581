import type { Catalogue } from '../../learning/catalogue.ts'
import type { ClassReport } from '../../learning/class/class-report.ts'
import type { Item } from '../../learning/items/index.ts'
import type { ClassStrings } from './strings.ts'

export interface ClassProps {
  readonly locale: string
  /** Where the course is fetched, and `{item}` of an item; and the page where a room votes. */
  readonly addresses: { readonly catalogue: string; readonly item: string; readonly vote: string }
  readonly strings: ClassStrings
  /** Delay of the status, for tests. */
  readonly speakAfterMs?: number
}

/** What every part of the report is drawn from. */
export interface ReportProps {
  /** The page where a room votes. */
  readonly vote: string
  readonly report: ClassReport
  readonly catalogue: Catalogue
  readonly items: ReadonlyMap<string, Item>
  readonly strings: ClassStrings
  readonly locale: string
}
