import { describe, expect, it } from 'vitest'
import { arranged, type Offer, presentedInARow } from './arrange.ts'
import type { RunStep } from './run-sheet.ts'

const told = (place: number, minutes: number): Offer => ({
  ...{ place, objective: null },
  step: { kind: 'section', lesson: 'a', section: `s${place}`, minutes },
})
const minutesOf = (offers: readonly Offer[]) =>
  arranged(offers).map(({ kind, minutes }) => (kind === 'break' ? 'break' : minutes))

describe('steps in order', () => {
  it('go by their place in the course', () => {
    expect(minutesOf([told(3, 3), told(1, 1), told(2, 2)])).toEqual([1, 2, 3])
  })

  it('have a break of ten minutes every hour and a quarter, or a little later', () => {
    expect(minutesOf([told(1, 40), told(2, 35), told(3, 40)])).toEqual([40, 35, 'break', 40])
    expect(minutesOf([told(1, 74), told(2, 16), told(3, 20)])).toEqual([74, 16, 'break', 20])
    expect(minutesOf([told(1, 74), told(2, 17), told(3, 60)])).toEqual([74, 'break', 17, 60])
  })

  it('have none before the last minutes', () => {
    expect(minutesOf([told(1, 80), told(2, 14)])).toEqual([80, 14])
    expect(minutesOf([told(1, 80), told(2, 10), told(3, 5)])).toEqual([80, 'break', 10, 5])
    expect(minutesOf([told(1, 120)])).toEqual([120])
  })
})

describe('how long a room is told things', () => {
  it('is counted from one thing done to the next', () => {
    const tell: RunStep = { kind: 'section', lesson: 'a', section: 'b', minutes: 6 }
    const act: RunStep = { kind: 'activity', item: 'i', how: 'hands', minutes: 9 }
    expect(presentedInARow([tell, tell, act, tell])).toBe(12)
    expect(presentedInARow([tell, { kind: 'break', minutes: 10 }, tell])).toBe(12)
    expect(presentedInARow([tell, { kind: 'moment', title: 'Talk', minutes: 5 }, tell])).toBe(6)
    expect(presentedInARow([])).toBe(0)
  })
})
