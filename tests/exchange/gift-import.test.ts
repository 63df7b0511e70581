import { expect, it } from 'vitest'
import type { Aim } from '../../src/authoring/imports/aim.ts'
import { importItems } from '../../src/authoring/imports/import-items.ts'
import { writeGift } from '../../src/learning/exchange/gift/write-gift.ts'
import type { Item } from '../../src/learning/items/index.ts'
import type { Localised } from '../../src/learning/items/item.ts'
import { locales, wholeBank } from './whole-bank.ts'

/** Authors type plain spaces: what reads them sets the others. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

it.each(locales)('what is exported as GIFT is imported as the same questions (%s)', (locale) => {
  const part = wholeBank(locale)
  const { files, losses } = writeGift(part)
  const leftOut = new Set(losses.filter(({ extent }) => extent === 'left-out').map(({ item }) => item))
  const bytes = new TextEncoder().encode(files[0]?.text)
  const aim: Aim = {
    ...{ locales, locale, lesson: '', objective: null, concepts: [], bloom: null },
    ...{ declared: { objectives: [], concepts: [] }, bank: [] },
  }
  const { items, notes } = importItems([{ path: 'bank.gift.txt', bytes }], aim)
  const choices = part.items.flatMap(({ item }) => (item.kind === 'choice' ? [item] : []))
  const taken = new Map(items.map((item) => [item.id, item as unknown as Item<Localised>]))
  const here = (text: Localised) => plain(text[locale] ?? '')
  for (const { id, stem, explanation, options } of choices) {
    const read = taken.get(id)
    if (read?.kind !== 'choice') throw new Error(`"${id}" is not taken as a choice.`)
    expect.soft([here(read.stem), here(read.explanation)]).toEqual([plain(stem), plain(explanation)])
    expect
      .soft(read.options.map(({ key, text, feedback }) => [key === true, here(text), here(feedback)]))
      .toEqual(options.map(({ key, text, feedback }) => [key === true, plain(text), plain(feedback)]))
  }
  // Cards of one bin, and gaps that one word fills, share their match: no pairs can be made of them. Nothing else is left out.
  const untaken = part.items.filter(({ item }) => !leftOut.has(item.id) && !taken.has(item.id))
  expect(new Set(untaken.map(({ item }) => item.kind))).toEqual(new Set(['categorise', 'cloze']))
  expect(notes.flatMap(({ extent, code }) => (extent === 'left-out' ? code : []))).toEqual(
    untaken.map(() => 'shared-match'),
  )
})
