import { rowParts } from '../../../../learning/exchange/csv/columns.ts'
import type { TextFile } from '../../../files/text-file.ts'
import { type Note, noteAt, type Teller, teller } from '../../note.ts'
import type { Tongues } from '../../sketch.ts'
import { extraCells, tooManyParts } from '../csv-messages.ts'
import type { Row } from '../read-rows.ts'
import { filledDown, noItem, strayLanguage, unknownPart } from './bank-messages.ts'
import { addRow } from './merge-rows.ts'
import { cellsOf, isPart, type SheetColumn, type SheetRow } from './sheet-row.ts'

/** The rows of an item, wherever they stand in the sheet, those of several languages made one. */
export interface SheetItem {
  readonly id: string
  readonly rows: SheetRow[]
  readonly told: Teller
}

/** No item has a tenth of them. */
const mostParts = 1000

/** Adds the rows of a sheet to `items`, which may hold those of another language; returns what belongs to none. */
export function addSheetItems(
  items: Map<string, SheetItem>,
  rows: readonly Row[],
  columns: readonly (SheetColumn | null)[],
  file: TextFile,
  tongues: Tongues,
): readonly Note[] {
  const notes: Note[] = []
  let above: SheetItem | null = null
  for (const row of rows) {
    const place = { file: file.path, line: row.line, column: 1 }
    const { language, ...read } = cellsOf(row, columns, tongues)
    const id = read.cells.get('item')
    const item: SheetItem | null = id === undefined ? above : itemOf(items, id, teller(place))
    above = item
    if (!item) {
      notes.push(noteAt(place, 'left-out', noItem))
      continue
    }
    const { tell } = item.told
    const part = (read.cells.get('part') ?? '').toLowerCase()
    const extra = row.cells.slice(columns.length).filter((cell) => cell.trim() !== '').length
    if (id === undefined) tell('guess', filledDown, place)
    if (extra > 0) tell('loss', extraCells(extra), place)
    if (!tongues.locales.includes(language)) tell('loss', strayLanguage(language, tongues.locales), place)
    else if (!isPart(part)) tell('loss', unknownPart(part, rowParts), place)
    else if (item.rows.length === mostParts) tell('loss', tooManyParts(mostParts))
    else addRow(item, { place, part, ...read })
  }
  return notes
}

function itemOf(items: Map<string, SheetItem>, id: string, told: Teller): SheetItem {
  const item = items.get(id) ?? { id, rows: [], told }
  items.set(id, item)
  return item
}
