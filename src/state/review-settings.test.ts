// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { readReviewSettings, writeReviewSettings } from './review-settings.ts'
import { writeSetting } from './settings.ts'

test('what reviews are asked for is kept, and usual until then', () => {
  expect(readReviewSettings()).toEqual({ retention: 0.9, newPerDay: 8 })
  writeReviewSettings({ retention: 0.85, newPerDay: 0 })
  expect(readReviewSettings()).toEqual({ retention: 0.85, newPerDay: 0 })
})

test('what someone else wrote is as if it were not there', () => {
  writeSetting('retention', '"high"')
  writeSetting('newPerDay', '1e3')
  expect(readReviewSettings()).toEqual({ retention: 0.9, newPerDay: 8 })
})
