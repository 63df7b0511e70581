import { expect, it } from 'vitest'
import { sizeSaid } from './size-said.ts'

it.each([
  [0, '0 kB', '0 ko'],
  [949, '1 kB', '1 ko'],
  [999_499, '999 kB', '999 ko'],
  [999_500, '1 MB', '1 Mo'],
  [2_407_415, '2.4 MB', '2,4 Mo'],
])('%i bytes', (bytes, en, fr) => {
  const plain = (text: string) => text.replace(/\s/g, ' ')
  expect(plain(sizeSaid('en', bytes))).toBe(en)
  expect(plain(sizeSaid('fr', bytes))).toBe(fr)
})
