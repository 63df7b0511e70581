// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RunSheet } from '../../learning/workshop/run-sheet.ts'
import { deleteSheet, restoreSheet, savedSheet, savedSheets, saveNewSheet, saveSheet } from './run-sheets.ts'

const clock = vi.hoisted(() => ({ nowMs: 1e12 }))
vi.mock('../../platform/clock.ts', () => ({ nowMs: () => clock.nowMs }))

const sheetOf = (title: string): RunSheet => ({ title, minutes: 60, steps: [{ kind: 'break', minutes: 10 }] })
const keyOf = (id: string) => `test-course@//w/${id}`
function saved(title: string) {
  clock.nowMs += 1_000
  const outcome = saveNewSheet(sheetOf(title))
  return outcome.kind === 'saved' ? outcome : expect.fail('It was not saved.')
}
const titles = () =>
  savedSheets()?.map(({ reading }) => (reading.kind === 'run-sheet' ? reading.sheet.title : reading.why))

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

describe('run sheets', () => {
  it('are kept, the latest first', () => {
    saved('A')
    const b = saved('B')
    saved('C')
    clock.nowMs += 1_000
    saveSheet(b, sheetOf('B, changed'))
    expect(titles()).toEqual(['B, changed', 'C', 'A'])
    expect(savedSheet(b.id)).toMatchObject({ savedAtMs: clock.nowMs, reading: { kind: 'run-sheet' } })
    expect(savedSheet('none')).toBeNull()
  })

  it('stand beside what another tab made of them', () => {
    const mine = saved('A')
    saveSheet(mine, sheetOf('A, in another tab'))
    clock.nowMs += 1_000
    const outcome = saveSheet(mine, sheetOf('A, here'))
    expect(outcome.kind === 'saved' && outcome.id).not.toBe(mine.id)
    expect(titles()).toEqual(['A, here', 'A, in another tab'])
  })

  it('come back where another tab deleted what is still being written here', () => {
    const mine = saved('A')
    deleteSheet(mine.id)
    expect(saveSheet(mine, sheetOf('A, here'))).toMatchObject({ kind: 'saved', id: mine.id })
  })

  it('are deleted, and restored as they were', () => {
    const { id } = saved('A')
    const before = savedSheet(id) ?? expect.fail('It is not there.')
    deleteSheet(id)
    expect(titles()).toEqual([])
    expect(restoreSheet(before)).toBe('written')
    expect(savedSheet(id)).toEqual(before)
  })

  it('stay where they are when they can’t be read', () => {
    localStorage.setItem(keyOf('a'), '{')
    localStorage.setItem(keyOf('b'), '{"v":2,"savedAtMs":5}')
    expect(titles()).toEqual(['newer', 'unreadable'])
    expect(savedSheet('a')?.text).toBe('{')
  })

  it('tell where there is no room, or no leave', () => {
    const refuse = (name: string) => {
      throw new DOMException('No.', name)
    }
    vi.stubGlobal('localStorage', { setItem: () => refuse('QuotaExceededError') })
    expect(saveNewSheet(sheetOf('A'))).toEqual({ kind: 'full' })
    vi.stubGlobal(
      'localStorage',
      new Proxy({}, { get: () => refuse('SecurityError'), ownKeys: () => refuse('SecurityError') }),
    )
    expect(saveNewSheet(sheetOf('A'))).toEqual({ kind: 'denied' })
    expect(savedSheets()).toBeNull()
  })
})
