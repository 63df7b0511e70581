import type { TextFile } from '../../files/text-file.ts'
import { type Note, noteAt } from '../note.ts'
import type { Reading, Tongues } from '../sketch.ts'
import { bankQuestion } from './bank/bank-questions.ts'
import { addSheetItems, type SheetItem } from './bank/sheet-items.ts'
import { bankColumns } from '../../../learning/exchange/csv/columns.ts'
import { sheetColumn } from './bank/sheet-row.ts'
import { repeatedColumn, unknownColumn } from './csv-messages.ts'
import { readSheet, type Sheet } from './read-sheet.ts'
import { simpleQuestions } from './simple/simple-questions.ts'

/** The questions of sheets. Those of the bank's own form are read together: each may hold another language. */
export function csvQuestions(files: readonly TextFile[], tongues: Tongues): Reading {
  const items = new Map<string, SheetItem>()
  const readings = files.map((file): Reading => {
    const { sheet, notes } = readSheet(file, tongues.locales)
    if (sheet?.form === 'simple') {
      const { questions, notes: more } = simpleQuestions(sheet.headings, sheet.rows, file, tongues)
      return { questions, notes: [...notes, ...more] }
    }
    return { questions: [], notes: sheet ? [...notes, ...addBankSheet(items, sheet, tongues)] : notes }
  })
  const ofBank = [...items.values()].map((item) => bankQuestion(item, tongues))
  return {
    questions: [...readings.flatMap(({ questions }) => questions), ...ofBank],
    notes: readings.flatMap(({ notes }) => notes),
  }
}

function addBankSheet(items: Map<string, SheetItem>, sheet: Sheet, tongues: Tongues): readonly Note[] {
  const { file, headings, rows } = sheet
  const columns = headings.cells.map((cell) => sheetColumn(cell, tongues.locales))
  const place = { file: file.path, line: headings.line, column: 1 }
  const seen = new Set<string>()
  const known = columns.map((column) => {
    const meaning = column ? `${column.column} ${column.locale}` : ''
    if (!column || seen.has(meaning)) return null
    seen.add(meaning)
    return column
  })
  const dropped = headings.cells.flatMap((cell, at) => {
    const isFilled = rows.some((row) => (row.cells[at] ?? '').trim() !== '')
    if (known[at] || !isFilled) return []
    return [
      noteAt(
        place,
        'loss',
        columns[at] ? repeatedColumn(cell.trim()) : unknownColumn(cell.trim(), bankColumns),
      ),
    ]
  })
  return [...dropped, ...addSheetItems(items, rows, known, file, tongues)]
}
