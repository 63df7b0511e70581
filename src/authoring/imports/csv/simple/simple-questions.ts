import { idPattern } from '../../../../schemas/ids.ts'
import type { Message } from '../../../faults/fault.ts'
import type { TextFile } from '../../../files/text-file.ts'
import { type Note, noteAt, teller } from '../../note.ts'
import type { Reading, ReadQuestion, Tongues } from '../../sketch.ts'
import { tooManyQuestions } from '../../source-messages.ts'
import { mostQuestions } from '../../source-text.ts'
import { extraCells, repeatedColumn, unknownColumn } from '../csv-messages.ts'
import type { Row } from '../read-rows.ts'
import { type SimpleColumn, simpleColumn, simpleHeadings } from './columns.ts'
import { simpleRow } from './simple-row.ts'
import { simpleSketch } from './simple-sketch.ts'

/** The questions of a teacher's own sheet, one a row. */
export function simpleQuestions(
  headings: Row,
  rows: readonly Row[],
  file: TextFile,
  tongues: Tongues,
): Reading {
  const notes: Note[] = []
  const say = (message: Message) =>
    notes.push(noteAt({ file: file.path, line: headings.line, column: 1 }, 'loss', message))
  const columns = unrepeated(headings.cells, tongues).map(({ cell, column, isRepeated }, at) => {
    if (column && !isRepeated) return column
    const isFilled = rows.some((row) => (row.cells[at] ?? '').trim() !== '')
    if (isFilled) say(column ? repeatedColumn(cell.trim()) : unknownColumn(cell.trim(), simpleHeadings))
    return null
  })
  const excess = rows[mostQuestions]
  if (excess)
    notes.push(
      noteAt({ file: file.path, line: excess.line, column: 1 }, 'left-out', tooManyQuestions(mostQuestions)),
    )
  return {
    questions: rows.slice(0, mostQuestions).map((row) => readQuestion(row, columns, file, tongues)),
    notes,
  }
}

/** The columns by their headings, and whether one before means the same. */
function unrepeated(headings: readonly string[], { locales, locale }: Tongues) {
  const seen = new Set<string>()
  return headings.map((cell) => {
    const column = simpleColumn(cell, locales)
    const meaning = column ? `${column.field} ${column.rank} ${column.locale ?? locale}` : ''
    const isRepeated = seen.has(meaning)
    seen.add(meaning)
    return { cell, column, isRepeated }
  })
}

function readQuestion(
  { cells, line }: Row,
  columns: readonly (SimpleColumn | null)[],
  file: TextFile,
  tongues: Tongues,
): ReadQuestion {
  const told = teller({ file: file.path, line, column: 1 })
  const extra = cells.slice(columns.length).filter((cell) => cell.trim() !== '')
  if (extra.length > 0) told.tell('loss', extraCells(extra.length))
  const row = simpleRow(cells, columns, tongues, told)
  const sketch = simpleSketch(row, tongues, told)
  const id = row.cell('id')
  return {
    place: told.place,
    sketch,
    givenId: idPattern.test(id) ? id : null,
    named: id || (Object.values(row.texts('question'))[0] ?? ''),
    notes: told.notes,
  }
}
