import { expect, it } from 'vitest'
import { sampleListed } from './sample-bank.ts'
import { stillToAsk, withSkipped } from './still-to-ask.ts'

const unanswered = ['a', 'b', 'c'].map((id) => sampleListed({ id }))
const asked = (skipped: readonly string[]) => stillToAsk(unanswered, skipped).map(({ id }) => id)

it('asks in the order drawn, then what was skipped', () => {
  expect(asked([])).toEqual(['a', 'b', 'c'])
  expect(asked(['a'])).toEqual(['b', 'c', 'a'])
  expect(asked(['b', 'a'])).toEqual(['c', 'b', 'a'])
  expect(asked(['answered', 'a'])).toEqual(['b', 'c', 'a'])
})

it('goes round where everything was skipped', () => {
  expect(asked(withSkipped(['a', 'b', 'c'], 'a'))).toEqual(['b', 'c', 'a'])
})
