import { lostMessages } from '../../lost-messages.ts'
import type { Teller } from '../../note.ts'
import { plainText } from '../../plain-text.ts'
import type { Texts, Tongues } from '../../sketch.ts'
import type { SimpleColumn, SimpleField } from './columns.ts'

/** What a row says, by field. */
export interface SimpleRow {
  /** In the languages in which it is filled. */
  readonly texts: (field: SimpleField, rank?: number | null) => Texts
  /** As it is written, in whatever language comes first. */
  readonly cell: (field: SimpleField) => string
  /** Ranks of a field that are filled. */
  readonly ranks: (field: SimpleField) => readonly (number | null)[]
}

/** `columns` are those of the cells, `null` where one is not taken. */
export function simpleRow(
  cells: readonly string[],
  columns: readonly (SimpleColumn | null)[],
  { locale }: Tongues,
  { tell }: Teller,
): SimpleRow {
  const filled = columns.flatMap((column, at) => {
    const cell = cells[at]?.trim() ?? ''
    return column && cell !== '' ? [{ ...column, locale: column.locale ?? locale, cell }] : []
  })
  const plain = (cell: string): string => {
    const { text, lost } = plainText(cell)
    for (const what of lost) tell('loss', lostMessages[what])
    return text
  }
  return {
    texts: (field, rank = null) =>
      Object.fromEntries(
        filled
          .filter((one) => one.field === field && one.rank === rank)
          .map((one) => [one.locale, plain(one.cell)]),
      ),
    cell: (field) => filled.find((one) => one.field === field)?.cell ?? '',
    ranks: (field) => {
      const found = filled.filter((one) => one.field === field).map(({ rank }) => rank)
      return [...new Set(found)].sort((one, other) => (one ?? 0) - (other ?? 0))
    },
  }
}
