import type { BankPart } from '../../src/learning/exchange/bank-format.ts'
import { writableText } from '../../src/learning/exchange/writable-text.ts'
import { wholeBank } from './whole-bank.ts'

/** One item of each kind and form. */
const kinds = new Map(
  wholeBank('en').items.map((one) => {
    const { kind, mode, multiple, oneSet } = { ...one.item } as Readonly<Record<string, unknown>>
    return [[kind, mode, multiple, oneSet].map(String).join(' '), one]
  }),
)

/** Fields that hold texts; other strings are ids. */
const texts = new Set([
  ...['stem', 'explanation', 'text', 'feedback', 'why', 'otherwise', 'name', 'description', 'clue'],
  ...['rationale', 'modelAnswer', 'advice', 'not', 'hints', 'title'],
])

/** Items of every kind with `text` in all their texts, each followed by a number of its own. */
export function hostileBank(text: string): BankPart {
  let count = 0
  const hostile = (old: string) => {
    count += 1
    const gaps = old.match(/\[\[.*?\]\]/g) ?? []
    const around = gaps.length > 0 ? text.replace(/\[\[|\]\]/g, '') : text
    return `${around}${count}${gaps.map((gap, at) => ` ${gap} ${at}`).join('')}`
  }
  const within = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return texts.has(key) ? hostile(value) : value
    if (Array.isArray(value)) return value.map((one) => within(one, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, within(inner, key === 'not' ? key : name)]),
    )
  }
  return { ...wholeBank('en'), items: [...kinds.values()].map((one) => within(one, '') as typeof one) }
}

/** What is to be read of such a bank: `change` is what a reader makes of a text. */
export function readAs(part: BankPart, change: (text: string) => string): BankPart {
  const within = (value: unknown): unknown => {
    if (typeof value === 'string') return change(writableText(value))
    if (Array.isArray(value)) return value.map(within)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, within(inner)]))
  }
  return within(part) as BankPart
}
