import type { TextColumn } from '../../../../learning/exchange/csv/columns.ts'
import { own } from '../../../../learning/items/own-field.ts'
import type { Texts } from '../../sketch.ts'
import { rowsDisagree, sameId } from './bank-messages.ts'
import type { SheetItem } from './sheet-items.ts'
import type { SheetRow } from './sheet-row.ts'

/** Parts that an item has once, and that need no id. */
const single: readonly SheetRow['part'][] = ['question', 'gaps', 'unit', 'tolerance', 'model']

/**
 * Adds a row to its item. One that says the same thing in another language is made one with it; one that has the id of
 * another by mistake gets an id of its own, so that nothing it says is lost.
 */
export function addRow({ rows, told: { tell } }: SheetItem, row: SheetRow): void {
  const at = rows.findIndex((other) => isSameThing(other, row))
  const other = rows[at]
  if (!other) {
    rows.push(row)
    return
  }
  if (!contradicts(other.texts, row.texts)) {
    for (const [column, cell] of row.cells) {
      const kept = other.cells.get(column)
      if (kept !== undefined && kept !== cell && column !== 'language')
        tell('loss', rowsDisagree(column, kept, cell), row.place)
    }
    rows[at] = { ...other, cells: new Map([...row.cells, ...other.cells]), texts: joined(other, row) }
    return
  }
  const id = row.cells.get('id') ?? row.part
  const renamed = untakenIn(rows, row, id)
  tell('guess', sameId(id, renamed), row.place)
  rows.push({ ...row, cells: new Map([...row.cells, ['id', renamed]]) })
}

function isSameThing(one: SheetRow, other: SheetRow): boolean {
  const isSame = (column: 'under' | 'id') => one.cells.get(column) === other.cells.get(column)
  if (one.part !== other.part || !isSame('under') || !isSame('id')) return false
  if (one.part === 'spelling') return sameTexts(one, other)
  const isNamed = one.cells.has('id') || single.includes(one.part)
  // The right number has no id: there is one.
  return isNamed || (one.part === 'answer' && one.cells.get('number') === other.cells.get('number'))
}

const sameTexts = (one: SheetRow, other: SheetRow): boolean =>
  JSON.stringify([...one.texts]) === JSON.stringify([...other.texts])

type TextsOf = ReadonlyMap<TextColumn, Texts>

/** Whether the two say different things in the same language. */
const contradicts = (one: TextsOf, other: TextsOf): boolean =>
  [...other].some(([column, texts]) =>
    Object.entries(texts).some(([locale, text]) => (own(one.get(column), locale) ?? text) !== text),
  )

function joined(one: SheetRow, other: SheetRow): TextsOf {
  const columns = new Set([...one.texts.keys(), ...other.texts.keys()])
  return new Map(
    [...columns].map((column) => [column, { ...one.texts.get(column), ...other.texts.get(column) }]),
  )
}

function untakenIn(rows: readonly SheetRow[], { part, cells }: SheetRow, id: string): string {
  const beside = rows.filter((row) => row.part === part && row.cells.get('under') === cells.get('under'))
  const taken = new Set(beside.map((row) => row.cells.get('id')))
  let number = 2
  while (taken.has(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}
