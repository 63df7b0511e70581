import { describe, expect, test } from 'vitest'
import { sampleListedItem } from '../items/sample-listed-item.ts'
import type { ProgressEvent } from '../progress/event.ts'
import { sampleAttempt, sampleReset, sampleSitting, sampleUndoing } from '../progress/sample-events.ts'
import { reduceEvents } from '../progress/state.ts'
import { learnerOf } from './learner-of.ts'
import { recordOf } from './record-of.ts'
import { moments } from './result-code.ts'

const bank = [
  ...['a', 'b', 'c', 'd'].map((id) => sampleListedItem({ id })),
  sampleListedItem({ id: 'own-words', kind: 'reflection', isWhole: false }),
  sampleListedItem({ id: 'sorter', kind: 'categorise', isWhole: false }),
]
const answersOf = (events: readonly ProgressEvent[], of = moments) =>
  recordOf(reduceEvents(events), { course: 'trio', items: bank, name: '', madeAtMs: 5, moments: of }).answers
const told = (events: readonly ProgressEvent[], of = moments) =>
  answersOf(events, of).map(({ item, moment, score }) => `${moment} ${item} ${score}`)

const at = (submittedAtMs: number, given: object = {}) =>
  sampleAttempt({ submittedAtMs, item: 'a', ...given })
const diagnostic = (atMs: number, score: number, items = ['a', 'b']) => [
  sampleSitting({ atMs, items }),
  ...items.map((item, rank) =>
    at(atMs + rank + 1, { item, score, context: 'diagnostic', sitting: `sitting-${atMs}` }),
  ),
]

describe('a record', () => {
  test('has the course, what it is called, when it was made, and whose it is', () => {
    const events = [at(3), at(2, { item: 'b' })]
    const record = recordOf(reduceEvents(events), {
      course: 'trio',
      items: bank,
      name: 'N',
      madeAtMs: 9,
      moments,
    })
    expect(record).toMatchObject({ course: 'trio', name: 'N', madeAtMs: 9, learner: learnerOf(events) })
  })
  test('keeps of an answer what was answered, and no time, certainty or id', () =>
    expect(answersOf([at(3, { certainty: 2, revision: 4 })])).toEqual([
      { item: 'a', revision: 4, moment: 'lesson', response: { chosen: ['a'] }, score: 1 },
    ]))
  test('has first answers of lessons, not what came after', () =>
    expect(
      told([at(1, { score: 0 }), at(2), at(3, { item: 'b', context: 'review' }), at(4, { item: 'b' })]),
    ).toEqual(['lesson a 0', 'lesson b 1']))
  test('has the first board of a sorter', () =>
    expect(
      told([
        at(1, { item: 'sorter', context: 'sort', score: 0.5 }),
        at(2, { item: 'sorter', context: 'sort' }),
      ]),
    ).toEqual(['lesson sorter 0.5']))
  test.each([
    ['a guess', at(1, { context: 'prediction', score: null })],
    ['a review', at(1, { context: 'review' })],
    ['what is not scored', at(1, { score: null })],
    ['what learners score themselves', at(1, { item: 'own-words' })],
    ['what was shown', at(1, { response: { chosen: ['a'], revealed: true } })],
    ['what the course has lost', at(1, { item: 'gone' })],
  ])('leaves out %s', (_, event) => expect(told([event])).toEqual([]))
  test('has the last diagnostic that is complete', () => {
    const [begun, first] = diagnostic(300, 0.5)
    expect(
      told([...diagnostic(100, 0), ...diagnostic(200, 1), ...(begun && first ? [begun, first] : [])]),
    ).toEqual(['diagnostic a 1', 'diagnostic b 1'])
  })
  test('has of an assessment that is not complete nothing', () =>
    expect(told(diagnostic(100, 1).slice(0, 2))).toEqual([]))
  test('has the final apart, and only what was asked for', () => {
    const final = [
      sampleSitting({ atMs: 50, form: 'final', items: ['a'] }),
      at(51, { context: 'final', sitting: 'sitting-50', score: 0 }),
    ]
    const all = [...diagnostic(10, 1), ...final, at(60, { item: 'c' })]
    expect(told(all)).toEqual(['diagnostic a 1', 'diagnostic b 1', 'final a 0', 'lesson c 1'])
    expect(told(all, ['final'])).toEqual(['final a 0'])
  })
  test('has nothing of what a reset put away, unless that was undone', () => {
    const all = [...diagnostic(10, 1), at(20, { score: 0 }), sampleReset(30), at(40)]
    expect(told(all)).toEqual(['lesson a 1'])
    expect(told([...all, sampleUndoing('reset-30', 50)])).toEqual([
      'diagnostic a 1',
      'diagnostic b 1',
      'lesson a 0',
    ])
  })
})

describe('a learner', () => {
  test('is the same in all that they hand in', () => {
    const first = [at(5), sampleReset(1)]
    expect(learnerOf([...first, at(6, { item: 'b' }), sampleReset(7)].toReversed())).toBe(learnerOf(first))
  })
  test('is another where the first answer is', () => {
    expect(learnerOf([at(5)])).not.toBe(learnerOf([at(4)]))
    expect(learnerOf([at(5)])).toMatch(/^[0-9a-f]{8}$/)
  })
})
