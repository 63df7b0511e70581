import type { Catalogue } from '../../learning/catalogue.ts'
import type { ClassReport } from '../../learning/class/class-report.ts'
import type { Item } from '../../learning/items/index.ts'
import type { ClassStrings } from './strings.ts'

export interface ClassProps {
  readonly locale: string
  /** Where the course is fetched, and `{item}` of an item. */
  readonly addresses: { readonly catalogue: string; readonly item: string }
  readonly strings: ClassStrings
  /** Delay of the status, for tests. */
  readonly speakAfterMs?: number
}

/** What every part of the report is drawn from. */
export interface ReportProps {
  readonly report: ClassReport
  readonly catalogue: Catalogue
  readonly items: ReadonlyMap<string, Item>
  readonly strings: ClassStrings
  readonly locale: string
}
