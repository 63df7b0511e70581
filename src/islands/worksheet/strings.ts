import type { ItemKind } from '../../learning/items/index.ts'
import type { Plural } from '../../learning/text.ts'

/** What the maker of worksheets says, in one language. */
export interface WorksheetStrings {
  readonly lesson: string
  readonly objective: string
  readonly allObjectives: string
  readonly items: string
  readonly tickAll: string
  readonly untickAll: string
  readonly chosen: Plural
  readonly versions: string
  readonly one: string
  readonly two: string
  readonly seed: string
  readonly seedHint: string
  readonly seedWrong: string
  readonly another: string
  readonly answers: string
  readonly make: string
  readonly nothing: string
  readonly ready: Plural
  readonly failed: string
  readonly retry: string
  readonly print: string
  readonly sheets: string
  /** At the head of a sheet, and of its key. */
  readonly heading: string
  readonly keyHeading: string
  /** `{v}`: A or B; `{seed}`: the number that gives the sheet again. */
  readonly version: string
  readonly name: string
  readonly date: string
  readonly kinds: Readonly<Record<ItemKind, string>>
}
