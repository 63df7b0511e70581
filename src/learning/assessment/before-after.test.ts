import { describe, expect, it } from 'vitest'
import type { AssessmentForm, ProgressEvent } from '../progress/event.ts'
import { sampleAttempt, sampleSitting } from '../progress/sample-events.ts'
import { reduceEvents } from '../progress/state.ts'
import { beforeAfter, changeOf } from './before-after.ts'
import { sampleListed } from './sample-bank.ts'

const course = {
  modules: [
    { id: 'm1', title: 'One' },
    { id: 'm2', title: 'Two' },
  ],
  items: Array.from({ length: 8 }, (_, at) => sampleListed({ id: `i${at}`, module: at % 2 ? 'm2' : 'm1' })),
}
const sat = (form: AssessmentForm, id: string, atMs: number, scores: Readonly<Record<string, number>>) => [
  sampleSitting({ id, form, atMs, items: Object.keys(scores), parallel: [] }),
  ...Object.entries(scores).map(([item, score]) =>
    sampleAttempt({ id: `${id}-${item}`, item, score, sitting: id, context: form, submittedAtMs: atMs + 1 }),
  ),
]
const told = (events: readonly ProgressEvent[]) => beforeAfter(reduceEvents(events), course)
const first = sat('diagnostic', 'd', 1, { i0: 0, i1: 0, i2: 0 })
const final = sat('final', 'f', 10, { i4: 1, i5: 1, i6: 1 })

describe('before and after', () => {
  it('needs both', () => {
    expect(told(first)).toBeUndefined()
    expect(told(final)).toBeUndefined()
    expect(told([...first, ...final.slice(0, -1)])).toBeUndefined()
  })
  it('stand side by side, module by module', () => {
    expect(told([...first, ...final])?.modules).toMatchObject([
      { module: 'm1', before: { right: 0, of: 2 }, after: { right: 2, of: 2 }, change: 'more' },
      { module: 'm2', before: { right: 0, of: 1 }, after: { right: 1, of: 1 }, change: 'alike' },
    ])
  })
  it('leave out a diagnostic that came after the final', () => {
    const later = sat('diagnostic', 'late', 20, { i0: 1, i1: 1 })
    expect(told([...first, ...final, ...later])?.before.sitting.id).toBe('d')
    expect(told([...final, ...later])).toBeUndefined()
  })
  it('are the latest of each, whatever the order in which they came', () => {
    const events = [...first, ...sat('diagnostic', 'e', 5, { i1: 1 }), ...final]
    expect(told(events)?.before.sitting.id).toBe('e')
    expect(told(events.toReversed())).toEqual(told([...events, ...events]))
  })
})

it.each([
  [[1, 4], [2, 4], 'alike'],
  [[1, 4], [3, 4], 'more'],
  [[4, 4], [2, 4], 'fewer'],
  [[2, 4], [2, 4], 'alike'],
  [[1, 2], [4, 4], 'more'],
  [[2, 4], [2, 3], 'alike'],
] as const)('from %j to %j: %s', ([right, of], [rightAfter, ofAfter], expected) => {
  expect(changeOf({ right, of }, { right: rightAfter, of: ofAfter })).toBe(expected)
})
