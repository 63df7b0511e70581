import { expect } from 'vitest'
import type { BankItem, BankPart } from '../../src/learning/exchange/bank-format.ts'
import { gapIds } from '../../src/learning/items/gap-text.ts'
import type { Item } from '../../src/learning/items/index.ts'
import * as facts from './moodle-facts.ts'

/** The question has all that Moodle XML holds of its item. */
export function expectInMoodle(
  found: (facts.Facts & { readonly type: string }) | undefined,
  part: BankPart,
  bankItem: BankItem,
): void {
  const { item } = bankItem
  expect(found).toMatchObject({
    ...{ id: item.id, type: typeExpected(item) },
    category: facts.categoryExpected(part, bankItem),
    tags: facts.tagsExpected(bankItem),
    hints: item.kind === 'reflection' ? [] : (item.hints ?? []),
  })
  expect(facts.explained(item).filter((text) => !found?.explanation.includes(text))).toEqual([])
  expect(stated(item).filter((text) => !found?.stem.includes(text))).toEqual([])
  if (item.kind !== 'text-entry') expect(found?.asked).toEqual(askedExpected(item))
  else if (found?.asked.kind === 'spellings')
    expect(facts.misspelt(item, part.locale, found.asked.answers)).toEqual([])
  else expect.unreachable()
}

function typeExpected(item: Item): string {
  if (item.kind === 'cloze') return item.mode === 'choose' ? 'gapselect' : 'ddwtos'
  return {
    ...{ choice: 'multichoice', categorise: 'matching', pairs: 'matching', order: 'ordering' },
    ...{ 'text-entry': 'shortanswer', number: 'numerical', reflection: 'essay', scenario: '' },
  }[item.kind]
}

function askedExpected(item: Item): facts.Asked | undefined {
  switch (item.kind) {
    case 'choice':
      return facts.optionsExpected(item)
    case 'categorise':
    case 'pairs':
      return inLines(facts.pairsExpected(item))
    case 'order':
      return { kind: 'steps', steps: item.steps.map(({ text }) => text) }
    case 'number':
      return facts.numbersExpected(item, item.unit ? [...new Set([item.unit.text, ...item.unit.accept])] : [])
    case 'reflection':
      return {
        kind: 'essay',
        forMarkers: expect.stringContaining(item.modelAnswer) as unknown as string,
      }
    case 'cloze':
      return { kind: 'gaps', gaps: gapIds(item.text).map((gap) => gapInLines(gapExpected(item, gap))) }
    case 'text-entry':
    case 'scenario':
      return undefined
  }
}

function gapExpected(
  item: Extract<Item, { kind: 'cloze' }>,
  id: string,
): readonly [string, readonly string[]] {
  if (item.mode === 'choose') {
    const options = item.gaps.find((gap) => gap.id === id)?.options ?? []
    return [options.find(({ key }) => key)?.text ?? '?', options.map(({ text }) => text)]
  }
  const key = item.gaps.find((gap) => gap.id === id)?.word
  return [item.words.find((word) => word.id === key)?.text ?? '?', item.words.map(({ text }) => text)]
}

/** The text of a cloze too, around its gaps. */
const stated = (item: Item): readonly string[] =>
  item.kind === 'cloze' ? [item.stem, ...item.text.split(/\[\[.*?\]\]/)] : facts.stated(item)

/** Moodle shows what is to be chosen from a list on one line. */
const oneLine = (text: string): string => text.replace(/\n/g, ' ')

const inLines = (asked: facts.Asked): facts.Asked =>
  asked.kind === 'pairs'
    ? { ...asked, pairs: asked.pairs.map(([left, right]) => [left, oneLine(right)]) }
    : asked

const gapInLines = ([key, offered]: readonly [string, readonly string[]]) =>
  [oneLine(key), offered.map(oneLine)] as const
