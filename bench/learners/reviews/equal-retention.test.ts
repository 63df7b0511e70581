import { expect, test } from 'vitest'
import { recallFor, reviewsFor } from './equal-retention.ts'

const settings = [
  { reviews: 4, recall: 0.6 },
  { reviews: 8, recall: 0.8 },
  { reviews: 20, recall: 0.9 },
]

test('between two settings, in proportion', () => {
  expect(reviewsFor(0.7, settings)).toBeCloseTo(6)
  expect(reviewsFor(0.8, settings)).toBeCloseTo(8)
  expect(recallFor(14, settings)).toBeCloseTo(0.85)
})

test('beyond all settings, nothing', () => {
  expect(reviewsFor(0.5, settings)).toBeUndefined()
  expect(reviewsFor(0.95, settings)).toBeUndefined()
})

test('the fewest where the same recall is reached more than once', () => {
  const bent = [
    { reviews: 2, recall: 0.9 },
    { reviews: 3, recall: 0.8 },
    { reviews: 5, recall: 1 },
  ]
  expect(reviewsFor(0.9, bent)).toBeCloseTo(2)
})
