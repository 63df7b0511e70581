import { unguarded } from '../../../../learning/csv.ts'
import {
  bankColumns,
  type BankColumn,
  type RowPart,
  rowParts,
  type TextColumn,
  textColumns,
} from '../../../../learning/exchange/csv/columns.ts'
import type { Place } from '../../../faults/fault.ts'
import type { Texts, Tongues } from '../../sketch.ts'
import { headingOf } from '../heading.ts'
import type { Row } from '../read-rows.ts'
import { numberIn } from './number-in.ts'

type PlainColumn = Exclude<BankColumn, TextColumn>

/** A row of the bank's own sheet. */
export interface SheetRow {
  readonly place: Place
  readonly part: RowPart
  /** What is written in no language; without what is empty. */
  readonly cells: ReadonlyMap<PlainColumn, string>
  /** What is, by language; without what is empty. */
  readonly texts: ReadonlyMap<TextColumn, Texts>
}

/** What a column of the sheet holds; `locale` where its heading says one: `text (fr)`. */
export interface SheetColumn {
  readonly column: BankColumn
  readonly locale: string | null
}

export function sheetColumn(cell: string, locales: readonly string[]): SheetColumn | null {
  const { name, rank, locale } = headingOf(cell, locales)
  const column = bankColumns.find((one) => one === name)
  if (!column || rank !== null || (locale !== null && !isText(column))) return null
  return { column, locale }
}

const isText = (column: BankColumn): column is TextColumn =>
  (textColumns as readonly BankColumn[]).includes(column)

export const isPart = (part: string): part is RowPart => (rowParts as readonly string[]).includes(part)

/** The cells of a row, by what they hold. */
export function cellsOf(
  { cells }: Row,
  columns: readonly (SheetColumn | null)[],
  { locale }: Tongues,
): Pick<SheetRow, 'cells' | 'texts'> & { readonly language: string } {
  const filled = columns.flatMap((column, at) => {
    const cell = unguarded(cells[at] ?? '')
    return column && cell.trim() !== '' ? [{ ...column, cell }] : []
  })
  const plain = new Map<PlainColumn, string>()
  for (const { column, cell } of filled)
    if (!isText(column)) plain.set(column, column === 'number' ? oneMark(cell.trim()) : cell.trim())
  const language = plain.get('language') ?? locale
  const texts = new Map<TextColumn, Texts>()
  for (const { column, cell, locale: said } of filled) {
    if (isText(column)) texts.set(column, { ...texts.get(column), [said ?? language]: spacedPlainly(cell) })
  }
  return { cells: plain, texts, language }
}

/** The same number in whatever language it is written. */
const oneMark = (cell: string): string => (numberIn(cell) === '' ? cell : String(numberIn(cell)))

/** As items.yaml is typed: the reader of content sets the spaces that do not break. */
const spacedPlainly = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ')
