import { describe, expect, it } from 'vitest'
import { writeMoodle } from '../../src/learning/exchange/moodle/write-moodle.ts'
import { inOrder, lossesExpected } from './losses-expected.ts'
import { expectInMoodle } from './moodle-expected.ts'
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
    expectInMoodle(read.get(id), part, bankItem)
  })
})
