// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { sampleTrouble } from '../learning/trouble/sample-trouble.ts'
import { maxTroubles } from '../learning/trouble/trouble.ts'
import { prefix } from './identity.ts'
import { forgetTroubles, keepTrouble, readTroubles } from './troubles.ts'

beforeEach(() => localStorage.clear())

const instants = () => readTroubles().map(({ atMs }) => atMs)

test('the latest twenty are kept, latest first', () => {
  for (let atMs = 1; atMs <= 50; atMs += 1) keepTrouble(sampleTrouble({ atMs }))
  expect(instants()).toEqual(Array.from({ length: maxTroubles }, (_, rank) => 50 - rank))
  expect(localStorage).toHaveLength(maxTroubles)
})
test('two of one instant are both kept', () => {
  for (const what of ['a', 'b']) keepTrouble(sampleTrouble({ what }))
  expect(readTroubles().map(({ what }) => what)).toEqual(['b', 'a'])
})
test('what is none is left out, makes way for others, and goes with them', () => {
  for (let rank = 0; rank < 30; rank += 1) localStorage.setItem(`${prefix}t/${rank}`, '{')
  keepTrouble(sampleTrouble())
  expect(instants()).toHaveLength(1)
  expect(localStorage).toHaveLength(maxTroubles)
  forgetTroubles()
  expect(localStorage).toHaveLength(0)
})
test('clearing touches nothing else', () => {
  localStorage.setItem(`${prefix}a/x/1`, 'kept')
  keepTrouble(sampleTrouble())
  forgetTroubles()
  expect(Object.keys(localStorage)).toEqual([`${prefix}a/x/1`])
})
