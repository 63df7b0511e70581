import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomStream } from '../random.ts'
import { choice, clamp, defaultState, flag, number, pick } from './parameters.ts'
import { sampleState } from './sample-state.ts'
import { decodeState, encodeState } from './state-codec.ts'

const parameters = {
  height: number('eur', { min: -2, max: 10, step: 0.05, default: 1.5 }),
  width: number('people', { min: 0, max: 1_000_000, step: 100, default: 300 }),
  shade: choice(['light', 'dark', 'grey & "odd" =é%'], 'dark'),
  loaf: pick(['rye', 'wheat']),
  baked: flag(true),
}

describe('encodeState', () => {
  test('writes every value, and leaves out what is not picked', () => {
    expect(encodeState(parameters, defaultState(parameters))).toBe(
      'height=1.5&width=300&shade=dark&baked=yes',
    )
  })
  test('gives text that needs no escape in a fragment', () => {
    const text = encodeState(parameters, { ...defaultState(parameters), shade: 'grey & "odd" =é%' })
    expect(text).toMatch(/^[\w.=&%-]+$/)
  })
})

describe('decodeState', () => {
  test('gives back any state', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const state = sampleState(parameters, randomStream(seed))
        expect(decodeState(parameters, encodeState(parameters, state))).toEqual(state)
        expect(decodeState(parameters, `#${encodeState(parameters, state)}`)).toEqual(state)
      }),
    )
  })
  test('gives back a state whose ids come from content', () => {
    const odd = Object.fromEntries(['__proto__', 'constructor', 'a=b&c'].map((id) => [id, pick(['x', 'y'])]))
    const state = Object.fromEntries(Object.keys(odd).map((id) => [id, 'y' as const]))
    expect(Object.keys(state)).toContain('__proto__')
    expect(Object.entries(decodeState(odd, encodeState(odd, state)))).toEqual(Object.entries(state))
    expect(Object.values(decodeState(odd, ''))).toEqual([null, null, null])
  })
  test('makes of any text a state that it gives back', () => {
    const pair = fc.tuple(fc.constantFrom(...Object.keys(parameters), 'other'), fc.string())
    const text = fc.oneof(
      fc.string(),
      fc.array(pair.map(([id, value]) => `${id}=${value}`)).map((all) => all.join('&')),
    )
    fc.assert(
      fc.property(text, (given) => {
        const state = decodeState(parameters, given)
        expect(decodeState(parameters, encodeState(parameters, state))).toEqual(state)
      }),
    )
  })

  test.each([
    ['height=99', { height: 10 }],
    ['height=-99', { height: -2 }],
    ['height=1e999', { height: 10 }],
    ['height=1.5e0', { height: 1.5 }],
    // The grid of 0.05: 3.33 is nearer to 3.35 than to 3.30.
    ['height=3.33', { height: 3.35 }],
    ['height=', { height: 1.5 }],
    ['height', { height: 1.5 }],
    ['height=1,5', { height: 1.5 }],
    ['height=0x4', { height: 1.5 }],
    ['height=NaN', { height: 1.5 }],
    ['height=-0', { height: 0 }],
    ['height=%E0%A4%A', { height: 1.5 }],
    ['height=2&height=3', { height: 2 }],
    ['shade=blue', { shade: 'dark' }],
    ['shade=toString', { shade: 'dark' }],
    ['loaf=rye', { loaf: 'rye' }],
    ['loaf=oats', { loaf: null }],
    ['baked=no', { baked: false }],
    ['baked=maybe', { baked: true }],
    ['other=1', {}],
  ])('reads %s', (text, change) => {
    expect(decodeState(parameters, text)).toEqual({ ...defaultState(parameters), ...change })
  })
})

test('clamp does not drift along the grid', () => {
  const tenths = number('share', { min: 0.1, max: 1, step: 0.1, default: 0.3 })
  expect([0.1 + 0.2, 0.7000000001, 5, -5, Infinity, NaN].map((value) => clamp(tenths, value))).toEqual([
    0.3, 0.7, 1, 0.1, 1, 0.3,
  ])
  // -0.9 + 3 × 0.3 is -1.1e-16.
  expect(clamp(number('eur', { min: -0.9, max: 3, step: 0.3, default: 0 }), 0)).toBe(0)
})
