import { expect, it } from 'vitest'
import { strings } from '../i18n/index.ts'
import { wholeLeft } from './duration.ts'

const { home } = strings('en')
const nb = (text: string) => text.replaceAll('_', '\u00a0')

it.each([
  [0, ''],
  [8, 'To finish the course: about 8_min.'],
  [59, 'To finish the course: about 59_min.'],
  [60, 'To finish the course: about 1_h.'],
  [62, 'To finish the course: about 1_h.'],
  [63, 'To finish the course: about 1_h 05_min.'],
  [136, 'To finish the course: about 2_h 15_min.'],
  [178, 'To finish the course: about 3_h.'],
])('%i minutes', (minutes, text) => {
  expect(wholeLeft(home, minutes)).toBe(nb(text))
})
