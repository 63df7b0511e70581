import { expect } from 'vitest'
import type { BankItem, BankPart } from '../../src/learning/exchange/bank-format.ts'
import type { Item } from '../../src/learning/items/index.ts'
import { isMissingWord } from './losses-expected.ts'
import * as facts from './moodle-facts.ts'

/** The question has all that GIFT holds of its item. */
export function expectInGift(found: facts.Facts | undefined, part: BankPart, bankItem: BankItem): void {
  const { item } = bankItem
  expect(found).toMatchObject({
    id: item.id,
    category: facts.categoryExpected(part, bankItem),
    tags: facts.tagsExpected(bankItem),
  })
  expect(facts.explained(item).filter((text) => !found?.explanation.includes(text))).toEqual([])
  expect(stated(item).filter((text) => !found?.stem.includes(text))).toEqual([])
  if (item.kind !== 'text-entry') expect(found?.asked).toEqual(askedExpected(item))
  else if (found?.asked.kind === 'spellings')
    expect(facts.misspelt(item, part.locale, found.asked.answers)).toEqual([])
  else expect.unreachable()
}

function askedExpected(item: Item): facts.Asked | undefined {
  switch (item.kind) {
    case 'choice':
      return facts.optionsExpected(item)
    case 'categorise':
    case 'pairs':
      return facts.pairsExpected(item)
    case 'order':
      return {
        kind: 'pairs',
        pairs: expect.arrayContaining(item.steps.map(({ text }, at) => [text, String(at + 1)])) as readonly [
          string,
          string,
        ][],
      }
    case 'number':
      return facts.numbersExpected(item, [])
    case 'reflection':
      return { kind: 'essay', forMarkers: '' }
    case 'cloze':
      return clozeExpected(item)
    case 'text-entry':
    case 'scenario':
      return undefined
  }
}

function clozeExpected(item: Extract<Item, { kind: 'cloze' }>): facts.Asked {
  const [gap] = item.gaps
  if (item.mode === 'choose' && isMissingWord(item) && gap && 'options' in gap)
    return {
      kind: 'options',
      single: true,
      options: gap.options.map(({ text, key, feedback }) => ({ text, percent: key ? 100 : 0, feedback })),
    }
  const keys =
    item.mode === 'choose'
      ? item.gaps.map(({ options }) => options.find(({ key }) => key)?.text ?? '?')
      : item.gaps.map(({ word }) => item.words.find(({ id }) => id === word)?.text ?? '?')
  const all =
    item.mode === 'choose'
      ? item.gaps.flatMap(({ options }) => options.map(({ text }) => text))
      : item.words.map(({ text }) => text)
  return {
    kind: 'pairs',
    pairs: [
      ...keys.map((text, at) => [`(${at + 1})`, text] as const),
      ...[...new Set(all)].filter((text) => !keys.includes(text)).map((text) => ['', text] as const),
    ],
  }
}

/** The text of a cloze too, around its gaps. */
function stated(item: Item): readonly string[] {
  if (item.kind === 'number' && item.unit) return [...facts.stated(item), item.unit.text]
  if (item.kind !== 'cloze') return facts.stated(item)
  return [...facts.stated(item), ...item.text.split(/\[\[.*?\]\]/).map((text) => text.trim())]
}
