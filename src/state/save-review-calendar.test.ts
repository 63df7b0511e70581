import { expect, test } from 'vitest'
import { daysFrom } from './days.ts'
import { reviewDays } from './save-review-calendar.ts'

const of = (counts: number[]) =>
  reviewDays({
    days: daysFrom(new Date(2026, 10, 29, 12).getTime(), counts.length),
    counts,
    title: { one: '{course}: {k} question', other: '{course}: {k} questions' },
    ...{
      description: 'Ten minutes.',
      name: 'Reviews',
      course: 'Trio',
      locale: 'en',
      url: 'https://a.example/',
    },
  })

test('a day that has something due is in the calendar, by a name that stays', () => {
  expect(of([0, 1, 12])).toEqual([
    {
      ...{ uid: 'test-course@/review-2026-11-30', date: '2026-11-30', title: 'Trio: 1 question' },
      ...{ description: 'Ten minutes.', url: 'https://a.example/' },
    },
    {
      ...{ uid: 'test-course@/review-2026-12-01', date: '2026-12-01', title: 'Trio: 12 questions' },
      ...{ description: 'Ten minutes.', url: 'https://a.example/' },
    },
  ])
  expect(of([5])[0]?.uid).toBe('test-course@/review-2026-11-29')
})
