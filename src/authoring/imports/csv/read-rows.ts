import Papa from 'papaparse'
import type { TextFile } from '../../files/text-file.ts'
import { type Note, noteAt } from '../note.ts'
import { longestText } from '../source-text.ts'
import { malformedQuotes, openQuote, tooLongCell, tooManyOpenQuotes, tooManyRows } from './csv-messages.ts'

/** A row of a sheet, and the line on which it begins. */
export interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

/** Each time a quote that is never closed has eaten the rest of the file, it is read again from the next line on. */
const mostOpenQuotes = 20

/** Ten times those of a large course. */
const mostRows = 100_000

interface Read {
  readonly rows: readonly Row[]
  readonly notes: readonly Note[]
}

/** The rows of a sheet that hold something. */
export function readRows(file: TextFile, delimiter: string): Read {
  const { rows, notes } = readAll(file, delimiter)
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const isTooLong = ({ cells }: Row) => cells.some((cell) => cell.length > longestText)
  const tooLong = filled
    .filter(isTooLong)
    .map(({ line }) => noteAt({ file: file.path, line, column: 1 }, 'left-out', tooLongCell(longestText)))
  return { rows: filled.filter((row) => !isTooLong(row)), notes: [...notes, ...tooLong] }
}

function readAll(file: TextFile, delimiter: string): Read {
  const rows: Row[] = []
  const notes: Note[] = []
  let rest = { text: file.text, line: 1 }
  for (let round = 0; rest.text !== ''; round += 1) {
    const read = rowsOf(rest.text, delimiter, rest.line)
    for (const row of read.rows) rows.push(row)
    const at = (line: number) => ({ file: file.path, line, column: 1 })
    for (const line of read.malformed) notes.push(noteAt(at(line), 'guess', malformedQuotes))
    if (read.unread !== null) notes.push(noteAt(at(read.unread), 'left-out', tooManyRows(mostRows)))
    if (read.open === null) break
    notes.push(noteAt(at(read.open), 'left-out', openQuote))
    if (round === mostOpenQuotes) {
      notes.push(noteAt(at(read.open), 'left-out', tooManyOpenQuotes))
      break
    }
    rest = fromLine(rest.text, read.open + 1 - rest.line, read.open + 1)
  }
  return { rows, notes }
}

interface RowsRead {
  readonly rows: readonly Row[]
  /** Lines of rows with quotes in odd places. */
  readonly malformed: readonly number[]
  /** Line of the row whose quote is never closed. */
  readonly open: number | null
  /** Line of the first row that is one too many. */
  readonly unread: number | null
}

function rowsOf(text: string, delimiter: string, firstLine: number): RowsRead {
  const rows: Row[] = []
  const malformed: number[] = []
  const ends: { open: number | null; unread: number | null } = { open: null, unread: null }
  let [line, at] = [firstLine, 0]
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    fastMode: false,
    step: ({ data, errors, meta }, parser) => {
      if (rows.length === mostRows) {
        ends.unread = line
        parser.abort()
        return
      }
      const codes = errors.map(({ code }): string => code)
      if (codes.includes('MissingQuotes')) ends.open = line
      else {
        rows.push({ cells: data, line })
        if (codes.includes('InvalidQuotes')) malformed.push(line)
      }
      line += linesIn(text, at, meta.cursor)
      at = meta.cursor
    },
  })
  return { rows, malformed, ...ends }
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

function fromLine(text: string, skipped: number, line: number) {
  let at = 0
  for (let count = 0; count < skipped; count += 1) {
    const end = text.indexOf('\n', at)
    if (end < 0) return { text: '', line }
    at = end + 1
  }
  return { text: text.slice(at), line }
}
