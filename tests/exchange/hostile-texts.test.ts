import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BankPart } from '../../src/learning/exchange/bank-format.ts'
import { writeGift } from '../../src/learning/exchange/gift/write-gift.ts'
import { writeMoodle } from '../../src/learning/exchange/moodle/write-moodle.ts'
import { writeQti } from '../../src/learning/exchange/qti/write-qti.ts'
import { expectInGift } from './gift-expected.ts'
import { readGift } from './gift-reading.ts'
import { hostileBank, readAs } from './hostile-bank.ts'
import { expectInMoodle } from './moodle-expected.ts'
import { categoryExpected } from './moodle-facts.ts'
import { readMoodle } from './moodle-reading.ts'
import { expectInQti } from './qti-expected.ts'
import { at, childrenOf, readXml } from './xml-tree.ts'

/** Writes it, reads it, and compares each item. */
const trips = {
  GIFT: (part: BankPart) => {
    const read = readGift(writeGift(part).files[0]?.text ?? '')
    const seen = readAs(part, squeezed)
    expect(read.size).toBe(notScenarios(seen).length)
    for (const one of notScenarios(seen)) {
      const found = read.get(one.item.id)
      const category = categoryExpected(seen, one)
      expect(squeezed(found?.category ?? '')).toBe(squeezed(category))
      expectInGift(found && { ...found, category }, seen, one)
    }
  },
  'Moodle XML': (part: BankPart) => {
    const read = readMoodle(writeMoodle(part).files[0]?.text ?? '')
    const seen = readAs(part, (text) => text)
    expect(read.size).toBe(notScenarios(seen).length)
    for (const one of notScenarios(seen)) expectInMoodle(read.get(one.item.id), seen, one)
  },
  'QTI 3.0': (part: BankPart) => {
    const [manifest, ...files] = writeQti(part).files
    const resources = childrenOf(at(readXml(manifest?.text ?? ''), 'resources'), 'resource')
    const seen = readAs(part, (text) => text)
    notScenarios(seen).forEach((one, rank) => {
      expectInQti(files[rank]?.text ?? '', resources[rank], seen, one)
    })
  },
}

const signs = '~ = # { } : \\ n % [ ] < > & " \' * / -'
  .split(' ')
  .concat(']]>', '->', '\u00a0', '[[', ' ', '\n', '\t', 'ab')

/** This parser makes one space of several, but in categories. */
const squeezed = (text: string): string => text.replace(/[^\S\n]{2,}/g, ' ')

const notScenarios = ({ items }: BankPart) => items.filter(({ item }) => item.kind !== 'scenario')

describe.each(Object.entries(trips))('hostile texts survive the trip through %s', (_, trip) => {
  it.each([
    ['signs of GIFT', '~=#{}:\\ \\n ####a ::b:: %50%c // d => e ->f'],
    ['a format of GIFT', '[html]<b>bold</b>'],
    ['a weight of GIFT', '%100%'],
    ['a comment of GIFT', '// [id:other] [tag:other]'],
    ['a category of GIFT', '$CATEGORY: elsewhere/'],
    ['a line end beside a space', '~\n\u00a0'],
    ['signs of XML', `<p>&amp;&lt;"'</p> ]]> <![CDATA[x]]> <!-- --> &#10; &nbsp;`],
    ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['gaps of Moodle', '[[1]] {1:SA:=x}'],
    ['line ends', 'one\ntwo\r\nthree\n\nfive'],
    ['what XML forbids', 'a\u0000b\u0008c\u001fd\ud800e\ufffef'],
    ['spaces that are not to be broken', '«\u202fOui\u202f; 12\u00a0%\u202f» e-\u2060mail'],
    ['beyond the first plane', '👩🏽‍🎓 𝒳 é\u0301'],
    ['from right to left', 'שלום \u202eabc\u202c'],
  ])('%s', (_, text) => {
    trip(hostileBank(text))
  })

  it('whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({
        unit: fc.constantFrom(...signs),
        maxLength: 20,
      }),
    )
    fc.assert(
      fc.property(
        // Moodle and gift-pegjs keep escaped signs as such while they read.
        text.filter((one) => !/&&\d{3}/.test(one)),
        (one) => trip(hostileBank(one)),
      ),
      { numRuns: 60 },
    )
  })
})
