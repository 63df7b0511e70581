import { describe, expect, it } from 'vitest'
import { sampleAttempt, sampleReset, sampleSitting } from '../progress/sample-events.ts'
import { reduceEvents } from '../progress/state.ts'
import { missedObjectives } from './missed-objectives.ts'
import { sampleListed } from './sample-bank.ts'

const bank = ['a', 'b', 'c', 'd'].map((id) => sampleListed({ id, objective: `o-${id}` }))
const sit = (id: string, atMs: number, items: string[], form: 'diagnostic' | 'final' = 'diagnostic') =>
  sampleSitting({ id, atMs, items, form, parallel: [] })
const answer = (sitting: string, item: string, score: number, submittedAtMs: number) =>
  sampleAttempt({
    id: `${sitting}-${item}-${submittedAtMs}`,
    item,
    sitting,
    score,
    submittedAtMs,
    context: 'diagnostic',
  })
const missed = (...events: Parameters<typeof reduceEvents>[0] extends Iterable<infer E> ? E[] : never) => [
  ...missedObjectives(reduceEvents(events), bank),
]

describe('missed objectives', () => {
  it('are none before a sitting is complete', () => {
    expect(missed()).toEqual([])
    expect(missed(sit('s', 1, ['a', 'b']), answer('s', 'a', 0, 2))).toEqual([])
  })
  it('are those of the items answered wrong', () => {
    expect(missed(sit('s', 1, ['a', 'b']), answer('s', 'a', 0, 2), answer('s', 'b', 1, 3))).toEqual(['o-a'])
  })
  it('are those of the latest complete sitting, of either form', () => {
    const first = [sit('s', 1, ['a']), answer('s', 'a', 0, 2)]
    const second = [sit('t', 3, ['b', 'c'], 'final'), answer('t', 'b', 0, 4), answer('t', 'c', 1, 5)]
    const third = [sit('u', 6, ['a', 'd']), answer('u', 'a', 0, 7)]
    expect(missed(...first, ...second, ...third)).toEqual(['o-b'])
  })
  it('count the first answer of the sitting, and no other answer', () => {
    const other = sampleAttempt({ id: 'x', item: 'a', score: 0, submittedAtMs: 1 })
    const answers = [answer('s', 'a', 1, 2), answer('s', 'a', 0, 3)]
    expect(missed(other, sit('s', 1, ['a']), ...answers)).toEqual([])
  })
  it('do without what the course has lost', () => {
    expect(missed(sit('s', 1, ['gone', 'a']), answer('s', 'a', 0, 2))).toEqual(['o-a'])
    expect(missed(sit('s', 1, ['gone']), answer('s', 'gone', 0, 2))).toEqual([])
  })
  it('go with a reset', () => {
    expect(missed(sit('s', 1, ['a']), answer('s', 'a', 0, 2), sampleReset(3))).toEqual([])
  })
})
