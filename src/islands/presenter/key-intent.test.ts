import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Intent, intentOf, type Place } from './key-intent.ts'

const pressed = (key: string, held: object = {}) => ({
  ...{ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false },
  ...held,
})
const intent = (key: string, at: Place = 'elsewhere', withLetters = true) =>
  intentOf(pressed(key), at, withLetters)
const named: readonly (readonly [string, Intent])[] = [
  ...(['ArrowRight', 'ArrowDown', 'PageDown'] as const).map((key) => [key, 'next'] as const),
  ...(['ArrowLeft', 'ArrowUp', 'PageUp'] as const).map((key) => [key, 'previous'] as const),
  ...([
    ['Home', 'first'],
    ['End', 'last'],
    ['Escape', 'close'],
  ] as const),
]
const letters: readonly (readonly [string, Intent])[] = [
  ['b', 'black'],
  ['.', 'black'],
  ['o', 'overview'],
  ['f', 'full-screen'],
  ['p', 'pointer'],
  ['z', 'zoom'],
  ['g', 'jump'],
  ['t', 'timer'],
  ['?', 'help'],
  ['7', { digit: 7 }],
]
const anyKey = fc.oneof(
  fc.constantFrom(...[...named, ...letters].map(([key]) => key), ' ', 'Enter', 'Tab', 'constructor'),
  fc.string({ maxLength: 12 }),
)
const places: readonly Place[] = ['field', 'button', 'notes', 'elsewhere']

describe('a key', () => {
  it.each(named)(
    '%s is that of a clicker, wherever the focus is and whether letters are heard',
    (key, wish) => {
      for (const withLetters of [true, false])
        for (const at of ['elsewhere', 'button'] as const) expect(intent(key, at, withLetters)).toEqual(wish)
    },
  )

  it.each(letters)('%s is a letter or a digit, heard unless they are turned off', (key, wish) => {
    expect(intent(key)).toEqual(wish)
    expect(intent(key.toUpperCase(), 'button')).toEqual(wish)
    expect(intent(key, 'elsewhere', false)).toBeNull()
  })

  it('that presses goes on, except where it presses a button', () => {
    expect([intent(' '), intent('Enter'), intent(' ', 'notes')]).toEqual(['next', 'go', 'next'])
    expect([intent(' ', 'button'), intent('Enter', 'button')]).toEqual([null, null])
    expect([intent(' ', 'elsewhere', false), intent('Enter', 'elsewhere', false)]).toEqual(['next', 'go'])
  })

  it('scrolls the notes that have the focus, and goes on where clickers send it', () => {
    for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End']) expect(intent(key, 'notes'), key).toBeNull()
    expect([intent('PageDown', 'notes'), intent('ArrowLeft', 'notes')]).toEqual(['next', 'previous'])
  })

  it('is typed into a field, but for the one that leaves it', () => {
    fc.assert(
      fc.property(anyKey, fc.boolean(), (key, withLetters) => {
        expect(intent(key, 'field', withLetters)).toBe(key === 'Escape' ? 'close' : null)
      }),
    )
  })

  it('is the browser’s with Control, Alt or the command key', () => {
    const held = fc.constantFrom({ ctrlKey: true }, { altKey: true }, { metaKey: true })
    fc.assert(
      fc.property(anyKey, held, fc.constantFrom(...places), (key, with_, at) => {
        expect(intentOf(pressed(key, with_), at, true)).toBeNull()
      }),
    )
  })

  it('with Shift looks elsewhere in what is zoomed, and is else what it was', () => {
    const shifted = (key: string) => intentOf(pressed(key, { shiftKey: true }), 'elsewhere', true)
    expect(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'].map(shifted)).toEqual(
      [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ].map((pan) => ({ pan })),
    )
    expect([shifted('?'), shifted('B'), shifted('PageDown'), shifted('toString')]).toEqual([
      ...['help', 'black', 'next', null],
    ])
  })

  it('is nobody’s where nothing is named so', () => {
    for (const key of ['Tab', 'x', '12', '', 'constructor', 'toString', '__proto__'])
      expect(intent(key), key).toBeNull()
  })
})
