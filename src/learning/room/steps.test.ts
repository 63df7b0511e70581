import { expect, it } from 'vitest'
import { ballotSteps, stepByKey, stepFrom, stepOf, voteIn } from './steps.ts'

it('steps follow one another, and stop at both ends', () => {
  for (const [at, step] of ballotSteps.entries()) {
    expect(stepFrom(step, 1)).toBe(ballotSteps[Math.min(at + 1, 4)])
    expect(stepFrom(step, -1)).toBe(ballotSteps[Math.max(at - 1, 0)])
  }
})

it('two of them count votes', () => {
  expect(ballotSteps.map(voteIn)).toEqual([0, null, 1, null, null])
})

it('a ballot taken up again goes on where it was counted, never at the answer', () => {
  expect(stepOf({ votes: [] })).toBe('first')
  expect(stepOf({ votes: [{}] })).toBe('first')
  expect(stepOf({ votes: [{}, {}] })).toBe('second')
})

it('the keys of a clicker, and arrows, go from step to step', () => {
  expect(['PageDown', 'ArrowRight', ' ', 'Enter'].map(stepByKey)).toEqual([1, 1, 1, 1])
  expect(['PageUp', 'ArrowLeft'].map(stepByKey)).toEqual([-1, -1])
  expect(['a', 'Tab', 'Escape', 'ArrowDown'].map(stepByKey)).toEqual([null, null, null, null])
})
