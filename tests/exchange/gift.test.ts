import { describe, expect, it } from 'vitest'
import { writeGift } from '../../src/learning/exchange/gift/write-gift.ts'
import { expectInGift } from './gift-expected.ts'
import { readGift } from './gift-reading.ts'
import { inOrder, lossesExpected } from './losses-expected.ts'
import { locales, wholeBank } from './whole-bank.ts'

describe.each(locales)('the bank as GIFT, read by gift-pegjs (%s)', (locale) => {
  const part = wholeBank(locale)
  const { files, losses } = writeGift(part)
  const read = readGift(files[0]?.text ?? '')
  const written = part.items.filter(({ item }) => item.kind !== 'scenario')

  it('is one file with every item, but for those that are said to be left out', () => {
    expect(files).toHaveLength(1)
    expect([...read.keys()]).toEqual(written.map(({ item }) => item.id))
  })

  it('says of each item what it lacks, and nothing else', () => {
    expect(inOrder(losses)).toEqual(inOrder(lossesExpected('gift', part)))
  })

  it.each(written.map((one) => [one.item.id, one] as const))('has all of %s', (id, bankItem) => {
    expectInGift(read.get(id), part, bankItem)
  })
})
