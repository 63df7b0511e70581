import type { BankColumn, RowPart, TextColumn } from '../../../../learning/exchange/csv/columns.ts'
import { partIds } from '../../guessed-id.ts'
import { listsIn, type Texts, textIn, type Tongues } from '../../sketch.ts'
import { guessedPartIds, notANumber, strayCell, strayRow, unknownMark } from './bank-messages.ts'
import { numberIn } from './number-in.ts'
import type { SheetItem } from './sheet-items.ts'
import type { SheetRow } from './sheet-row.ts'

/** A row as the builder of an item reads it: what nobody asked for is told in the end. */
export interface PartRow {
  readonly id: string
  /** '' where the cell is empty. */
  readonly cell: (column: Exclude<BankColumn, TextColumn>) => string
  readonly text: (column: TextColumn) => Texts
  /** In the languages that are filled only. */
  readonly said: (column: TextColumn) => Texts
  /** '' where there is none. */
  readonly number: () => number | ''
  readonly isKey: () => boolean
  readonly place: SheetRow['place']
}

export interface Parts {
  readonly tongues: Tongues
  readonly tell: SheetItem['told']['tell']
  /** Rows of that part, under that one where it is said. */
  readonly all: (part: RowPart, under?: string) => readonly PartRow[]
  /** Spellings under `id`, by language. */
  readonly spellings: (id: string) => Readonly<Record<string, readonly string[]>>
  /** Tells the rows and cells that were not asked for. */
  readonly tellRest: (kind: string) => void
}

/** Columns that may be filled in any row. */
const everywhere: readonly BankColumn[] = [
  ...(['item', 'part', 'language', 'kind', 'settings', 'lesson', 'under', 'id'] as const),
  ...(['objective', 'concepts', 'bloom', 'revision', 'source'] as const),
]

export function partsOf({ rows, told: { tell } }: SheetItem, tongues: Tongues): Parts {
  const asked = new Map<SheetRow, Set<BankColumn>>()
  const idOf = idsIn(rows, tell)
  const all: Parts['all'] = (part, under) =>
    rows
      .filter((row) => row.part === part && (under === undefined || row.cells.get('under') === under))
      .map((row) => {
        const used = asked.get(row) ?? new Set<BankColumn>(everywhere)
        asked.set(row, used)
        return partRow(row, used, idOf(row), tongues, tell)
      })
  return {
    tongues,
    tell,
    all,
    spellings: (id) => {
      const lists = new Map<string, string[]>()
      for (const row of all('spelling', id))
        for (const [locale, text] of Object.entries(row.said('text')))
          lists.set(locale, [...(lists.get(locale) ?? []), text])
      return listsIn(tongues, Object.fromEntries(lists))
    },
    tellRest: (kind) => {
      for (const row of rows) {
        const used = asked.get(row)
        const filled = [...row.cells.keys(), ...row.texts.keys()]
        if (!used) tell('loss', strayRow(row.part, kind), row.place)
        else
          for (const column of filled)
            if (!used.has(column)) tell('loss', strayCell(column, row.part), row.place)
      }
    },
  }
}

function partRow(
  row: SheetRow,
  used: Set<BankColumn>,
  id: string,
  tongues: Tongues,
  tell: Parts['tell'],
): PartRow {
  const cell: PartRow['cell'] = (column) => {
    used.add(column)
    return row.cells.get(column) ?? ''
  }
  const said: PartRow['said'] = (column) => {
    used.add(column)
    return row.texts.get(column) ?? {}
  }
  return {
    ...{ id, cell, said, place: row.place },
    text: (column) => textIn(tongues, said(column)),
    number: () => {
      const written = cell('number')
      const number = numberIn(written)
      if (number === '' && written !== '') tell('loss', notANumber(written), row.place)
      return number
    },
    isKey: () => {
      const mark = cell('key').toLowerCase()
      if (!rightMarks.includes(mark) && !wrongMarks.includes(mark))
        tell('loss', unknownMark(cell('key')), row.place)
      return rightMarks.includes(mark)
    },
  }
}

const rightMarks = ['x', '1', 'yes', 'oui', 'true', 'vrai']
const wrongMarks = ['', '0', 'no', 'non', 'false', 'faux']

/** The id of a row; guessed from what is written on it, and kept, where it has none. */
function idsIn(rows: readonly SheetRow[], tell: Parts['tell']): (row: SheetRow) => string {
  const taken = new Set(rows.flatMap(({ cells }) => cells.get('id') ?? []))
  const guess = partIds('part', taken)
  const guessed = new Map<SheetRow, string>()
  return (row) => {
    const text = Object.values(row.texts.get('text') ?? {})[0] ?? ''
    const id = row.cells.get('id') ?? guessed.get(row)
    if (id !== undefined || !named.includes(row.part)) return id ?? ''
    tell('guess', guessedPartIds)
    guessed.set(row, guess(text || (row.cells.get('number') ?? '')))
    return guessed.get(row) ?? ''
  }
}

const named: readonly RowPart[] = [
  ...(['option', 'bin', 'card', 'gap', 'word', 'criterion', 'node', 'choice'] as const),
  ...(['step', 'left', 'right'] as const),
]
