import Papa from 'papaparse'
import type { TextFile } from '../../files/text-file.ts'
import { type Note, noteAt } from '../note.ts'
import { malformedQuotes, openQuote, tooManyOpenQuotes, tooManyRows } from './csv-messages.ts'

/** A row of a sheet, and the line on which it begins. */
export interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

/** Each time a quote that is never closed has eaten the rest of the file, it is read again from the next line on. */
const mostOpenQuotes = 20

/** Ten times those of a large course. */
const mostRows = 100_000

/** The rows of a sheet that hold something. */
export function readRows(
  file: TextFile,
  delimiter: string,
): { readonly rows: readonly Row[]; readonly notes: readonly Note[] } {
  const rows: Row[] = []
  const notes: Note[] = []
  let rest = { text: file.text, line: 1 }
  for (let round = 0; rest.text !== ''; round += 1) {
    const read = rowsOf(rest.text, delimiter, rest.line)
    rows.push(...read.rows)
    const at = (line: number) => ({ file: file.path, line, column: 1 })
    notes.push(...read.malformed.map((line) => noteAt(at(line), 'guess', malformedQuotes)))
    if (read.unread !== null) notes.push(noteAt(at(read.unread), 'left-out', tooManyRows(mostRows)))
    if (read.open === null) break
    notes.push(noteAt(at(read.open), 'left-out', openQuote))
    if (round === mostOpenQuotes) {
      notes.push(noteAt(at(read.open), 'left-out', tooManyOpenQuotes))
      break
    }
    rest = fromLine(rest.text, read.open + 1 - rest.line, read.open + 1)
  }
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')), notes }
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
