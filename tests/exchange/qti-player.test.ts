import { describe, expect, it } from 'vitest'
import { writeQti } from '../../src/learning/exchange/qti/write-qti.ts'
import { grade } from '../../src/learning/items/index.ts'
import { QtiPlayer } from './qti-player.ts'
import { readQtiItem } from './qti-reading.ts'
import { answerings } from './qti-responses.ts'
import { locales, wholeBank } from './whole-bank.ts'

/** Players share what they know of the item: there is one. */
const player = new QtiPlayer()

/** A player takes its time: every answer in the first language, and what depends on the language in the others. */
describe.each(locales)('the bank in a player of QTI 3 (%s)', (locale) => {
  const part = wholeBank(locale)
  const files = new Map(writeQti(part).files.map(({ name, text }) => [name, text]))
  const isTyped = (kind: string) => kind === 'text-entry' || kind === 'number'
  const played = part.items.filter(
    ({ item }) =>
      item.kind !== 'scenario' && item.kind !== 'reflection' && (locale === locales[0] || isTyped(item.kind)),
  )

  it.each(played.map(({ item }) => [item.id, item] as const))('scores %s as we do', async (id, item) => {
    const xml = files.get(`items/${id}.xml`) ?? ''
    const { feedback, pairFeedback } = readQtiItem(xml)
    for (const { ours, theirs, said } of answerings(item, locale)) {
      const outcome = await player.score(xml, theirs)
      expect(outcome.score, JSON.stringify(theirs)).toBeCloseTo(grade(item, ours), 9)
      // This player has no constants of pairs: which feedback they call for is read in the rules.
      const paired = [theirs.RESPONSE?.value].flat().map((pair) => pairFeedback.get(String(pair)) ?? [])
      const heard = [...outcome.feedback, ...paired.flat()].map((one) => feedback.get(one))
      expect(heard.toSorted(), JSON.stringify(theirs)).toEqual(
        [feedback.get('explanation'), ...said].toSorted(),
      )
    }
  })
})
