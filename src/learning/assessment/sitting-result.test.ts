import { describe, expect, it } from 'vitest'
import type { Certainty } from '../certainty/level.ts'
import { sampleAttempt, sampleSitting } from '../progress/sample-events.ts'
import { reduceEvents } from '../progress/state.ts'
import { sampleListed } from './sample-bank.ts'
import { sittingResult } from './sitting-result.ts'

const course = {
  modules: [{ id: 'm2' }, { id: 'm1' }, { id: 'empty' }],
  items: [
    sampleListed({ id: 'a', module: 'm1' }),
    sampleListed({ id: 'b', module: 'm1' }),
    sampleListed({ id: 'c', module: 'm2' }),
    sampleListed({ id: 'loose', module: 'm2', isWhole: false }),
  ],
}
const sitting = sampleSitting({ id: 's', items: ['c', 'gone', 'a', 'loose', 'b'], parallel: [] })
const answer = (item: string, score: number, certainty?: Certainty, given = {}) =>
  sampleAttempt({
    ...{ id: `s-${item}`, item, score, sitting: 's', context: 'diagnostic', submittedAtMs: 5 },
    ...(certainty && { certainty }),
    ...given,
  })
const result = (...attempts: ReturnType<typeof answer>[]) =>
  sittingResult(sitting, reduceEvents([sitting, ...attempts]), course)

describe('a sitting', () => {
  it('begins with everything to answer but what the course has lost', () => {
    const { answers, unanswered, gone, right, of, isComplete, modules } = result()
    expect([answers, right, of, gone, isComplete]).toEqual([[], 0, 3, 2, false])
    expect(unanswered.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
    expect(modules).toEqual([
      { module: 'm2', right: 0, of: 1 },
      { module: 'm1', right: 0, of: 2 },
    ])
  })
  it('goes on with what is unanswered, in the order drawn', () => {
    const { answers, unanswered } = result(answer('a', 1, 2))
    expect([answers, unanswered].map((list) => list.length)).toEqual([1, 2])
    expect(unanswered[0]?.id).toBe('c')
  })
  it('tells right of all, by module, and marks by level', () => {
    const { right, of, modules, marks, levels, isComplete } = result(
      answer('a', 1, 3),
      answer('b', 0, 3),
      answer('c', 0, 2),
    )
    expect([right, of, marks, isComplete]).toEqual([1, 3, -5, true])
    expect(modules.map(({ right }) => right)).toEqual([0, 1])
    expect(levels).toEqual([
      { level: 1, answers: 0, right: 0, marks: 0 },
      { level: 2, answers: 1, right: 0, marks: -2 },
      { level: 3, answers: 2, right: 1, marks: -3 },
    ])
  })
  it('knows which answers were sure and wrong', () => {
    const { answers } = result(answer('a', 1, 3), answer('b', 0, 3), answer('c', 0, 2))
    expect(answers.filter(({ staked }) => staked?.isSureAndWrong).map(({ item }) => item.id)).toEqual(['b'])
  })
  it('takes the first answer to each of its own items, and no other', () => {
    const { right, answers } = result(
      answer('a', 0, 1),
      answer('a', 1, 1, { id: 'later', submittedAtMs: 6 }),
      answer('b', 1, 1, { sitting: 'other' }),
    )
    expect([right, answers.length]).toEqual([0, 1])
  })
  it('is never complete where nothing of it is left', () => {
    const nothing = sampleSitting({ items: ['gone'] })
    expect(sittingResult(nothing, reduceEvents([nothing]), course).isComplete).toBe(false)
  })
})
