import { expect, it } from 'vitest'
import { presentedIn } from './minutes.ts'

it('a section takes a minute for every sixty words, to the nearest, and two at least', () => {
  expect([0, 60, 149, 150, 209, 210, 600].map(presentedIn)).toEqual([2, 2, 2, 3, 3, 4, 10])
})
