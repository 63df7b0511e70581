import { expect, test } from 'vitest'
import { localDays } from './local-days.ts'

const hourMs = 3_600_000

test('days follow one another, from midnight to midnight where the device is', () => {
  const atMs = new Date(2026, 10, 26, 23, 59).getTime()
  const days = localDays(atMs, 3)
  expect(days[0]?.startMs).toBe(new Date(2026, 10, 26).getTime())
  expect(days.map(({ endMs }) => endMs)).toEqual([27, 28, 29].map((day) => new Date(2026, 10, day).getTime()))
  expect(days.map(({ startMs }) => startMs).slice(1)).toEqual(days.map(({ endMs }) => endMs).slice(0, -1))
})

test('a month ends, and a year, though the clock is changed meanwhile', () => {
  const days = localDays(new Date(2026, 0, 1).getTime(), 366)
  expect(days.at(-1)?.startMs).toBe(new Date(2027, 0, 1).getTime())
  for (const { startMs, endMs } of days) {
    expect((endMs - startMs) / hourMs).toBeGreaterThanOrEqual(23)
    expect((endMs - startMs) / hourMs).toBeLessThanOrEqual(25)
  }
})
