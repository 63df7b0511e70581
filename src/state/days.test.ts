import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dayOf, daysFrom, isoDate } from './days.ts'

beforeEach(() => vi.stubEnv('TZ', 'Europe/Paris'))
afterEach(() => vi.unstubAllEnvs())

const hourMs = 3_600_000
const lengths = (iso: string, count: number) =>
  daysFrom(Date.parse(iso), count).map(({ startMs, endMs }) => (endMs - startMs) / hourMs)

test('days go from midnight to midnight, long and short ones too', () => {
  expect(lengths('2026-10-24T12:00:00Z', 3)).toEqual([24, 25, 24])
  expect(lengths('2027-03-27T12:00:00Z', 3)).toEqual([24, 23, 24])
})
test('each begins where the last one ended', () => {
  const days = daysFrom(Date.parse('2026-10-20T12:00:00Z'), 30)
  expect(days.slice(1).map(({ startMs }) => startMs)).toEqual(days.slice(0, -1).map(({ endMs }) => endMs))
})
test('the day is that of the device', () => {
  const late = Date.parse('2026-11-26T23:30:00Z')
  expect(isoDate(dayOf(late))).toBe('2026-11-27')
  expect(dayOf(late).startMs).toBe(Date.parse('2026-11-26T23:00:00Z'))
})
