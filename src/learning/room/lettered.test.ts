import { expect, it } from 'vitest'
import { inShownOrder } from '../items/option-order.ts'
import { handsByKey, lettered } from './lettered.ts'

const item = { id: 'sky', options: ['x', 'y', 'z', 'w'].map((id) => ({ id, text: `Text ${id}` })) }

it('letters follow the order that lessons and papers show', () => {
  const shown = lettered(item)
  expect(shown.map(({ id }) => id)).toEqual(inShownOrder(item).map(({ id }) => id))
  expect(shown.map(({ letter }) => letter).join('')).toBe('ABCD')
})

it('a letter raises a hand, with Shift it lowers one, and no other key does', () => {
  const options = lettered(item)
  const [a, , c] = options
  expect(handsByKey({ key: 'a', shiftKey: false }, options)).toEqual({ option: a?.id, by: 1 })
  expect(handsByKey({ key: 'C', shiftKey: true }, options)).toEqual({ option: c?.id, by: -1 })
  for (const key of ['e', 'Enter', '1', '', 'ab'])
    expect(handsByKey({ key, shiftKey: false }, options)).toBeNull()
})
