import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onePerLearner } from './one-per-learner.ts'
import { sampleAnswer, sampleRecord } from './sample-class.ts'

const [right, wrong, other] = [sampleAnswer('q1', 'key'), sampleAnswer('q1', 'a'), sampleAnswer('q2', 'key')]

test('what a learner handed in twice is put together; of two answers the later one counts', () => {
  const early = sampleRecord('ann', [wrong, other], { madeAtMs: 1, name: 'early' })
  const late = sampleRecord('ann', [right], { madeAtMs: 2, name: 'late' })
  expect(onePerLearner([late, early])).toEqual([{ ...late, answers: [right, other] }])
})

test('the same item at two moments is two answers', () => {
  const record = sampleRecord('ann', [right, sampleAnswer('q1', 'a', 'final')])
  expect(onePerLearner([record])[0]?.answers).toHaveLength(2)
})

test('of an answer that a record has twice, the first counts', () =>
  expect(onePerLearner([sampleRecord('ann', [wrong, right])])[0]?.answers).toEqual([wrong]))

const records = fc.array(
  fc.record({
    learner: fc.constantFrom('ann', 'bob', 'cat'),
    madeAtMs: fc.integer({ min: 0, max: 3 }),
    name: fc.constantFrom('one', 'two'),
    answers: fc.array(
      fc
        .tuple(fc.constantFrom('q1', 'q2'), fc.constantFrom('key', 'a'))
        .map(([item, option]) => sampleAnswer(item, option)),
      { maxLength: 3 },
    ),
    course: fc.constant('sample'),
  }),
)

test('in any order, and however often, it comes to the same', () => {
  const twice = records.chain((some) =>
    fc.shuffledSubarray(some, { minLength: some.length }).map((mixed) => ({ some, mixed })),
  )
  fc.assert(
    fc.property(twice, ({ some, mixed }) => {
      const once = onePerLearner(some)
      expect(onePerLearner(mixed)).toEqual(once)
      expect(onePerLearner([...some, ...mixed])).toEqual(once)
      expect(onePerLearner(once)).toEqual(once)
      expect(new Set(once.map(({ learner }) => learner)).size).toBe(once.length)
    }),
  )
})
