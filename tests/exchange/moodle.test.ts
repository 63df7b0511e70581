import { describe, expect, it } from 'vitest'
import { writeMoodle } from '../../src/learning/exchange/moodle/write-moodle.ts'
import { gapIds } from '../../src/learning/items/gap-text.ts'
import type { Item } from '../../src/learning/items/index.ts'
import { inOrder, lossesExpected } from './losses-expected.ts'
import * as facts from './moodle-facts.ts'
import { readMoodle } from './moodle-reading.ts'
import { locales, wholeBank } from './whole-bank.ts'

describe.each(locales)('the bank as Moodle XML, read by fast-xml-parser (%s)', (locale) => {
  const part = wholeBank(locale)
  const { files, losses } = writeMoodle(part)
  const read = readMoodle(files[0]?.text ?? '')
  const written = part.items.filter(({ item }) => item.kind !== 'scenario')

  it('is one file with every item, but for those that are said to be left out', () => {
    expect(files).toHaveLength(1)
    expect([...read.keys()]).toEqual(written.map(({ item }) => item.id))
  })

  it('says of each item what it lacks, and nothing else', () => {
    expect(inOrder(losses)).toEqual(inOrder(lossesExpected('moodle', part)))
  })

  it.each(written.map((one) => [one.item.id, one] as const))('has all of %s', (id, bankItem) => {
    const { item } = bankItem
    const found = read.get(id)
    expect(found).toMatchObject({
      ...{ id, type: typeExpected(item) },
      category: facts.categoryExpected(part, bankItem),
      tags: facts.tagsExpected(bankItem),
      hints: item.kind === 'reflection' ? [] : (item.hints ?? []),
    })
    expect(facts.explained(item).filter((text) => !found?.explanation.includes(text))).toEqual([])
    expect(stated(item).filter((text) => !found?.stem.includes(text))).toEqual([])
    if (item.kind !== 'text-entry') expect(found?.asked).toEqual(askedExpected(item))
    else if (found?.asked.kind === 'spellings')
      expect(facts.misspelt(item, locale, found.asked.answers)).toEqual([])
    else expect.unreachable()
  })
})

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
      return facts.pairsExpected(item)
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
      return { kind: 'gaps', gaps: gapIds(item.text).map((gap) => gapExpected(item, gap)) }
    default:
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
