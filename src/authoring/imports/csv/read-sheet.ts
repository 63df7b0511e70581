import Papa from 'papaparse'
import { startOf, type TextFile } from '../../files/text-file.ts'
import { type Note, noteAt } from '../note.ts'
import { nothingAsked } from '../source-messages.ts'
import { sheetColumn } from './bank/sheet-row.ts'
import { guessedDelimiter, noHeadings } from './csv-messages.ts'
import { type Row, readRows } from './read-rows.ts'
import { simpleColumn, simpleHeadings } from './simple/columns.ts'

/** A sheet read into rows, its headings apart. */
export interface Sheet {
  readonly file: TextFile
  /** `bank`: in the form in which the bank is written; `simple`: a teacher's own. */
  readonly form: 'bank' | 'simple'
  readonly headings: Row
  readonly rows: readonly Row[]
}

const delimiters = [';', ',', '\t', '|'] as const

export function readSheet(
  file: TextFile,
  locales: readonly string[],
): { readonly sheet: Sheet | null; readonly notes: readonly Note[] } {
  const said = /^sep=(.)\n/i.exec(file.text)?.[1]
  // The line stays where it is, so that the others keep their numbers.
  const body = { path: file.path, text: said === undefined ? file.text : file.text.replace(/^.*/, '') }
  const delimiter = said ?? guessDelimiter(body.text, locales)
  const { rows, notes } = readRows(body, delimiter)
  const [headings, ...others] = rows
  const place = startOf(file.path)
  if (!headings) return { sheet: null, notes: [...notes, noteAt(place, 'left-out', nothingAsked)] }
  const form = formOf(headings.cells, locales)
  if (!form)
    return {
      sheet: null,
      notes: [...notes, noteAt({ ...place, line: headings.line }, 'left-out', noHeadings(simpleHeadings))],
    }
  const none = others.length === 0 ? [noteAt(place, 'left-out', nothingAsked)] : []
  const guess = said === undefined ? [noteAt(place, 'guess', guessedDelimiter(delimiter))] : []
  return { sheet: { file, form, headings, rows: others }, notes: [...guess, ...notes, ...none] }
}

/** That by which most headings are known; of equals, that which parts the most. */
function guessDelimiter(text: string, locales: readonly string[]): string {
  const start = text.search(/\S/)
  const scored = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text.slice(Math.max(start, 0)), {
      delimiter,
      newline: '\n',
      preview: 1,
    })
    const cells = data[0] ?? []
    const known = cells.filter((cell) => simpleColumn(cell, locales) ?? sheetColumn(cell, locales)).length
    return { delimiter, known, parts: cells.length }
  })
  const best = scored.toSorted((one, other) => other.known - one.known || other.parts - one.parts)[0]
  return best?.delimiter ?? ','
}

function formOf(cells: readonly string[], locales: readonly string[]): Sheet['form'] | null {
  const own = cells.map((cell) => sheetColumn(cell, locales)?.column)
  if (own.includes('item') && own.includes('part')) return 'bank'
  return cells.some((cell) => simpleColumn(cell, locales)?.field === 'question') ? 'simple' : null
}
