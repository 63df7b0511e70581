import { expect, test } from 'vitest'
import { parseReviewSettings } from './settings.ts'

const read = (retention: string | null, newPerDay: string | null) =>
  parseReviewSettings({ retention, newPerDay })

test('what was chosen holds', () => expect(read('0.85', '0')).toEqual({ retention: 0.85, newPerDay: 0 }))

test.each([null, '', ' ', 'much', '0.79', '0.96', 'NaN', '[object Object]', '-1', '1e9', '0.9,5'])(
  'a share of %j is the usual one',
  (text) => expect(read(text, null).retention).toBe(0.9),
)
test.each([null, '', 'many', '-1', '31', '2.5', 'Infinity', '{}'])(
  'a number of %j is the usual one',
  (text) => expect(read(null, text).newPerDay).toBe(8),
)
