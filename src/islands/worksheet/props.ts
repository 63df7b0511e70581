import type { PaperStrings } from '../paper/strings.ts'
import type { WorksheetStrings } from './strings.ts'

export interface WorksheetsProps {
  readonly locale: string
  readonly addresses: {
    /** What can be chosen from. */
    readonly catalogue: string
    /** `{id}`: of an item. */
    readonly item: string
  }
  readonly strings: WorksheetStrings
  readonly paper: PaperStrings
}
