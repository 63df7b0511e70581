import { expect, it } from 'vitest'
import { sampleAttempt, sampleSitting } from '../progress/sample-events.ts'
import { reduceEvents } from '../progress/state.ts'
import { sampleListed } from './sample-bank.ts'
import { formUnderWay } from './sitting-answers.ts'
import { standingOf } from './standing.ts'

const course = {
  modules: [{ id: 'm1', title: 'One' }],
  items: [sampleListed({ id: 'a' }), sampleListed({ id: 'b' })],
}
const sit = (id: string, atMs: number, items: string[], form: 'diagnostic' | 'final' = 'diagnostic') =>
  sampleSitting({ id, atMs, items, form, parallel: [] })
const answer = (sitting: string, item: string) =>
  sampleAttempt({ id: `${sitting}-${item}`, item, sitting, submittedAtMs: 50, context: 'diagnostic' })
const stands = (...events: (ReturnType<typeof sit> | ReturnType<typeof answer>)[]) => {
  const { open, complete } = standingOf('diagnostic', reduceEvents(events), course)
  return [open?.sitting.id, complete?.sitting.id]
}

it('knows what is begun and what is complete, by form', () => {
  expect(stands()).toEqual([undefined, undefined])
  expect(stands(sit('s', 1, ['a']))).toEqual(['s', undefined])
  expect(stands(sit('s', 1, ['a']), answer('s', 'a'))).toEqual([undefined, 's'])
  expect(stands(sit('s', 1, ['a']), answer('s', 'a'), sit('t', 2, ['a', 'b']), answer('t', 'b'))).toEqual([
    't',
    's',
  ])
  expect(stands(sit('s', 1, ['a'], 'final'))).toEqual([undefined, undefined])
})

it('does not go on with a sitting that was given up for another, nor with one of which nothing is left', () => {
  const complete = [sit('t', 2, ['b']), answer('t', 'b')]
  expect(stands(sit('s', 1, ['a']), ...complete)).toEqual([undefined, 't'])
  expect(stands(sit('s', 1, ['gone']))).toEqual([undefined, undefined])
})

it('names the form of the sitting begun last, unless nothing of it is left to answer', () => {
  const underWay = (...events: Parameters<typeof stands>) => formUnderWay(reduceEvents(events), course.items)
  expect(underWay()).toBeUndefined()
  expect(underWay(sit('s', 1, ['a']), sit('t', 2, ['b'], 'final'))).toBe('final')
  expect(underWay(sit('s', 1, ['a']), answer('s', 'a'))).toBeUndefined()
  expect(underWay(sit('s', 1, ['gone']))).toBeUndefined()
})
