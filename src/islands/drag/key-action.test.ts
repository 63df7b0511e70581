import { describe, expect, it } from 'vitest'
import { keyAction } from './key-action.ts'

const bins = [{ id: 'north' }, { id: 'east' }]
const plain = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const press = (keys: Partial<typeof plain> & { key: string }, card: string | null = 'card') =>
  keyAction({ ...plain, ...keys }, card, bins)

describe('a key on a card', () => {
  it.each([
    ['a digit', { key: '2' }],
    ['the keypad', { key: '2', code: 'Numpad2' }],
    ['the second key of a French keyboard', { key: 'é', code: 'Digit2' }],
  ])('places it at once: %s', (_, keys) => {
    expect(press(keys)).toEqual({ type: 'place', card: 'card', bin: 'east' })
  })

  it.each([
    ['there is no such bin', { key: '3' }],
    ['it is 0', { key: '0' }],
    ['Alt is held, for a symbol', { key: '2', altKey: true }],
    ['it is a letter', { key: 'b', code: 'KeyB' }],
  ])('does nothing where %s', (_, keys) => expect(press(keys)).toBeNull())

  it('does not place where no card has the focus', () => expect(press({ key: '1' }, null)).toBeNull())

  it('cancels with Escape', () => expect(press({ key: 'Escape' }, null)).toEqual({ type: 'cancel' }))

  it('undoes with Ctrl or Cmd and Z, and leaves the other shortcuts to the browser', () => {
    expect(press({ key: 'z', ctrlKey: true })).toEqual({ type: 'undo' })
    expect(press({ key: 'z', metaKey: true })).toEqual({ type: 'undo' })
    expect(press({ key: 'Z', ctrlKey: true, shiftKey: true })).toBeNull()
    expect(press({ key: '1', ctrlKey: true })).toBeNull()
  })
})
