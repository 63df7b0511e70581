import { folded } from '../../../../learning/items/fold-text.ts'
import type { Teller } from '../../note.ts'
import type { Texts, Tongues } from '../../sketch.ts'
import { ambiguousKey, uneven, unknownKey } from '../csv-messages.ts'
import { rankOf } from '../heading.ts'
import type { SimpleRow } from './simple-row.ts'

export interface SimpleOption {
  readonly text: Texts
  readonly feedback: Texts
  readonly isKey: boolean
}

type Listed = Omit<SimpleOption, 'isKey'> & { readonly rank: number }

/** The options of a row: in columns of their own, in one cell, or as the right answer and the wrong ones. */
export function optionsIn(row: SimpleRow, tongues: Tongues, told: Teller): readonly SimpleOption[] {
  const wrong = row.ranks('wrong').map((rank) => row.texts('wrong', rank))
  const columns = row.ranks('option').map((rank) => optionAt(row, rank ?? 0, row.texts('option', rank)))
  const listed = columns.length > 0 ? columns : inOneCell(row, tongues, told)
  if (listed.length > 0) return marked(listed, row.cell('right'), told)
  if (wrong.length === 0) return []
  return [row.texts('right'), ...wrong].map((text, at) => ({
    text,
    feedback: row.texts('feedback', at + 1),
    isKey: at === 0,
  }))
}

const optionAt = (row: SimpleRow, rank: number, text: Texts): Listed => ({
  rank,
  text,
  feedback: row.texts('feedback', rank),
})

function inOneCell(row: SimpleRow, { locales }: Tongues, { tell }: Teller): readonly Listed[] {
  const lists = Object.entries(row.texts('options')).map(([locale, cell]) => ({ locale, list: listIn(cell) }))
  const sizes = lists.map(({ list }) => list.length)
  if (new Set(sizes).size > 1)
    tell('guess', uneven(lists.map(({ locale, list }) => `${list.length} in ${locale}`).join(', ')))
  return Array.from({ length: Math.max(0, ...sizes) }, (_, at) => {
    const texts = lists.flatMap(({ locale, list }) => {
      const text = list[at]
      return text === undefined || !locales.includes(locale) ? [] : [[locale, text] as const]
    })
    return optionAt(row, at + 1, Object.fromEntries(texts))
  })
}

/** A list in a cell: parted by bars, else by semicolons. */
export const listIn = (cell: string): readonly string[] =>
  cell
    .split(cell.includes('|') ? '|' : ';')
    .map((one) => one.trim())
    .filter(Boolean)

function marked(options: readonly Listed[], right: string, { tell }: Teller): readonly SimpleOption[] {
  const isSaid = (text: string) => (option: Listed) =>
    Object.values(option.text).some((said) => folded(said) === folded(text))
  const named = (key: string): Listed | undefined => {
    const rank = rankOf(folded(key).replace(/[.)]$/, ''))
    const said = options.find(isSaid(key))
    const ranked = options.find((option) => option.rank === rank)
    if (said && ranked && said !== ranked) tell('guess', ambiguousKey(key))
    return said ?? ranked
  }
  const whole = right === '' ? undefined : named(right)
  const keys = whole
    ? [whole]
    : keysIn(right).flatMap((key) => {
        const found = named(key)
        if (!found) tell('loss', unknownKey(key))
        return found ?? []
      })
  return options.map((option) => ({ ...option, isKey: keys.includes(option) }))
}

/** `A, C`, `1 et 3`, `Paris | Rome`. What parts for certain goes before what may be part of a text. */
function keysIn(cell: string): readonly string[] {
  const separator = [/[|\n]/, /;/].find((one) => one.test(cell)) ?? /[,/&+]|\s(?:et|and)\s/i
  return cell
    .split(separator)
    .map((one) => one.trim())
    .filter(Boolean)
}
