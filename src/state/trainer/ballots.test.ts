// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Ballot } from '../../learning/room/ballot.ts'
import { dropBallots, keepBallot, openBallot, readBallots } from './ballots.ts'
import { storage } from '../device.ts'
import { prefix } from '../identity.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  dropBallots(readBallots().ballots)
})

const ballot = (atMs: number, votes: Ballot['votes'] = [{ a: 1 }]): Ballot => ({ item: 'sky', atMs, votes })
const refuse = (outcome: 'full' | 'denied') => vi.spyOn(storage, 'write').mockReturnValue(outcome)

test('a ballot is kept under a key of its own, and written anew as it grows', () => {
  expect(keepBallot(ballot(2))).toBe('written')
  keepBallot(ballot(1))
  keepBallot(ballot(2, [{ a: 1 }, { b: 1 }]))
  expect(localStorage).toHaveLength(2)
  expect(Object.keys(localStorage).every((key) => key.startsWith(`${prefix}b/`))).toBe(true)
  expect(readBallots()).toEqual({ ballots: [ballot(1), ballot(2, [{ a: 1 }, { b: 1 }])], unreadable: 0 })
})

test('a ballot that is only opened leaves nothing; two opened at once are two', () => {
  vi.spyOn(Date, 'now').mockReturnValue(7)
  const first = openBallot('sky')
  expect(first).toEqual({ item: 'sky', atMs: 7, votes: [] })
  expect(localStorage).toHaveLength(0)
  keepBallot(first)
  expect(openBallot('sky').atMs).toBe(8)
})

test.each(['full', 'denied'] as const)(
  'where storage is %s, ballots live on in the page, and are written once they can be',
  (outcome) => {
    keepBallot(ballot(1))
    const refusing = refuse(outcome)
    expect(keepBallot(ballot(1, [{ a: 9 }]))).toBe(outcome)
    expect(keepBallot(ballot(2))).toBe(outcome)
    expect(readBallots().ballots).toEqual([ballot(1, [{ a: 9 }]), ballot(2)])
    refusing.mockRestore()
    expect(keepBallot(ballot(3))).toBe('written')
    expect(localStorage).toHaveLength(3)
    expect(readBallots().ballots).toEqual([ballot(1, [{ a: 9 }]), ballot(2), ballot(3)])
  },
)

test('dropped, they leave nothing, and touch nothing else', () => {
  localStorage.setItem(`${prefix}a/x/1`, 'kept')
  keepBallot(ballot(1))
  refuse('full')
  keepBallot(ballot(2))
  dropBallots([ballot(1), ballot(2)])
  expect(readBallots()).toEqual({ ballots: [], unreadable: 0 })
  expect(Object.keys(localStorage)).toEqual([`${prefix}a/x/1`])
})

test('what is no ballot is set aside; what a newer program wrote stays', () => {
  localStorage.setItem(`${prefix}b/1`, '{')
  localStorage.setItem(`${prefix}b/2`, '{"v":2}')
  expect(readBallots()).toEqual({ ballots: [], unreadable: 2 })
  expect(Object.keys(localStorage).sort()).toEqual([`${prefix}b/2`, `${prefix}x/b/1`])
  expect(localStorage.getItem(`${prefix}x/b/1`)).toBe('{')
})
