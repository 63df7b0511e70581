import { describe, expect, test } from 'vitest'
import { sampleAttempt, sampleSuspension } from '../progress/sample-events.ts'
import { forecast, forecastDays } from './forecast.ts'
import { dayMs } from './memory.ts'
import { sampleCourse } from './sample-course.ts'
import { usualSettings } from './settings.ts'
import { dailyQuestions } from './workload.ts'

const days = Array.from({ length: forecastDays }, (_, at) => ({
  startMs: (100 + at) * dayMs,
  endMs: (101 + at) * dayMs,
}))
const at = (item: string, day: number) =>
  sampleAttempt({ id: `${item}-${day}`, item, submittedAtMs: day * dayMs })
const counts = (...given: Parameters<typeof sampleCourse>) =>
  forecast(sampleCourse(...given), usualSettings, days)

describe('the forecast', () => {
  test('counts each item on the day it is due, what is overdue today', () => {
    const found = counts(
      ['m.l.a', 'm.l.b', 'm.l.c', 'm.l.d'],
      [at('m.l.a', 50), at('m.l.b', 98.5), at('m.l.c', 99.5)],
    )
    expect(found.slice(0, 3)).toEqual([2, 1, 0])
    expect(found.reduce((sum, count) => sum + count, 0)).toBe(3)
    expect(found).toHaveLength(forecastDays)
  })
  test('leaves out what is due later, and what was set aside', () => {
    const known = [0, 2, 9, 40].map((day) => at('m.l.a', 55 + day))
    expect(counts(['m.l.a'], known).every((count) => count === 0)).toBe(true)
    expect(counts(['m.l.b'], [at('m.l.b', 50), sampleSuspension('m.l.b', true, 1)])[0]).toBe(0)
  })
})

describe('the questions of a day', () => {
  const bank = Array.from({ length: 60 }, (_, rank) => `m.l.${rank}`)
  const course = sampleCourse(bank, [at('m.l.0', 99)])
  const daily = (given = {}) => dailyQuestions(course, { ...usualSettings, ...given }, 100 * dayMs)
  test('are more where more is to be kept, and where more new ones come', () => {
    expect(daily({ retention: 0.95 })).toBeGreaterThan(daily())
    expect(daily({ newPerDay: 1 })).toBeLessThan(daily())
  })
  test('are none where nothing was begun', () =>
    expect(dailyQuestions(sampleCourse(bank), usualSettings, 0)).toBe(0))
})
