import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acceptedWrongValues,
  gradeNumber,
  isWithin,
  judgeNumber,
  type NumberItem,
  parseNumberResponse,
} from './number.ts'
import { sampleBase } from './sample-base.ts'

const item: NumberItem<string> = {
  ...{ ...sampleBase, kind: 'number', value: 12.5, tolerance: { absolute: 0.1 } },
  unit: { text: 'km/h', accept: ['km/h', 'kilomètres par heure', 'min.', 'm²'] },
  wrong: [
    { id: 'doubled', value: 25, feedback: 'Halve it.' },
    { id: 'near', value: 25.15, feedback: 'Nearly doubled.' },
  ],
}
const bare: NumberItem<string> = { ...sampleBase, kind: 'number', value: 0.3 }

const judged = (text: string, locale = 'fr', of = item) => judgeNumber(of, { text, locale })
const score = (value: unknown, of = item) => {
  const response = parseNumberResponse(of, value)
  return response ? gradeNumber(of, response) : 0
}

describe('the response', () => {
  it.each([null, 12, '12', [], {}, { text: '12' }, { text: 12, locale: 'fr' }])('is none in %j', (value) => {
    expect(parseNumberResponse(item, value)).toBeNull()
  })
})

describe('a number', () => {
  it.each([
    ['12,5', 'right'],
    ['12.5', 'right'],
    ['12,4', 'right'],
    ['12,6', 'right'],
    ['12,39', 'wrong'],
    ['-12,5', 'wrong'],
    ['12,5 km/h', 'right'],
    ['12,5\u202fKM / H', 'right'],
    ['12,5 Kilometres par heure', 'right'],
    ['12,5 min', 'right'],
    ['12,5 m2', 'right'],
    ['km/h 12,5', 'right'],
    ['12,5 kg', 'wrong-unit'],
    ['km/h 12,5 km/h', 'wrong-unit'],
    ['13 kg', 'wrong'],
    ['25 km/h', 'known-wrong'],
    ['', 'unreadable'],
    ['12,5 ou 13', 'unreadable'],
    ['10-20', 'unreadable'],
    ['1/2', 'unreadable'],
    ['1e5', 'unreadable'],
    ['الريح', 'unreadable'],
    ['𝟏𝟐,𝟓', 'right'],
  ])('%j is %s', (text, verdict) => {
    expect(judged(text).verdict).toBe(verdict)
  })

  it('says which slip led to it: the nearest', () => {
    expect(judged('25')).toEqual({ verdict: 'known-wrong', value: 25, feedback: 'Halve it.' })
    expect(judged('25,06').feedback).toBe('Halve it.')
    expect(judged('25,09').feedback).toBe('Nearly doubled.')
    expect(judged('1,234', 'en')).toEqual({ verdict: 'wrong', value: 1234, feedback: null })
  })

  it('may have no unit where its item has none', () => {
    expect(judged('0,3', 'fr', bare).verdict).toBe('right')
    expect(judged('0,3 %', 'fr', bare).verdict).toBe('wrong-unit')
  })
})

describe('tolerance', () => {
  it.each([
    [0.4, 0.3, { absolute: 0.1 }, true],
    [0.2, 0.3, { absolute: 0.1 }, true],
    [0.40001, 0.3, { absolute: 0.1 }, false],
    [0.1 + 0.2, 0.3, undefined, true],
    [0.3000001, 0.3, undefined, false],
    [105, 100, { relative: 0.05 }, true],
    [-95, -100, { relative: 0.05 }, true],
    [105.01, 100, { relative: 0.05 }, false],
    [0, 0, { relative: 0.05 }, true],
    [0.01, 0, { relative: 0.05 }, false],
    [Number.MAX_VALUE, -Number.MAX_VALUE, { absolute: 1 }, false],
  ])('%d is within reach of %d by %j: %s', (value, of, tolerance, within) => {
    expect(isWithin(value, of, tolerance)).toBe(within)
  })

  const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  const share = fc.double({ min: 0, max: 1, noNaN: true })

  it('includes its bounds, however they are rounded', () => {
    fc.assert(
      fc.property(amount, share, (of, by) => {
        expect(isWithin(of + by, of, { absolute: by })).toBe(true)
        expect(isWithin(of - by, of, { absolute: by })).toBe(true)
        expect(isWithin(of * (1 + by), of, { relative: by })).toBe(true)
        expect(isWithin(of * (1 - by), of, { relative: by })).toBe(true)
      }),
    )
  })

  it('never loses a value by growing, nor gains one beyond', () => {
    fc.assert(
      fc.property(amount, amount, share, share, (value, of, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        if (isWithin(value, of, { relative: less }))
          expect(isWithin(value, of, { relative: more })).toBe(true)
        if (Math.abs(value - of) > less + 1e-6) expect(isWithin(value, of, { absolute: less })).toBe(false)
      }),
    )
  })
})

describe('the score', () => {
  const text = fc.oneof(
    fc.constantFrom('12,5', '12.5 km/h', '25', '-'),
    fc.string({ unit: fc.constantFrom('1', '2', '5', ',', '.', ' ', '-', 'k') }),
  )

  it('is 0 or 1 whatever the response', () => {
    const anyResponse = fc.oneof(
      fc.anything(),
      fc.record({ text: fc.oneof(fc.anything(), text), locale: fc.oneof(fc.anything(), fc.string()) }),
    )
    fc.assert(
      fc.property(anyResponse, (value) => {
        expect([0, 1]).toContain(score(value))
      }),
      { numRuns: 1000 },
    )
  })

  it('does not depend on the order of what is listed', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const { unit = { text: '', accept: [] } } = item
        const turned = {
          ...{ ...item, wrong: item.wrong?.toReversed() },
          unit: { ...unit, accept: unit.accept.toReversed() },
        }
        expect(judged(typed, 'fr', turned)).toEqual(judged(typed))
      }),
    )
  })

  it('never falls with one more unit, nor changes with one more wrong value that is not accepted', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 13, max: 300 }), (typed, value) => {
        const before = score({ text: typed, locale: 'fr' })
        const wrong = [...(item.wrong ?? []), { id: 'more', value, feedback: '' }]
        expect(score({ text: typed, locale: 'fr' }, { ...item, wrong })).toBe(before)
        const unit = { text: '', accept: [...(item.unit?.accept ?? []), 'k'] }
        expect(score({ text: typed, locale: 'fr' }, { ...item, unit })).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})

it('names for authors the wrong values that would be accepted', () => {
  expect(acceptedWrongValues(item)).toEqual([])
  const near = { id: 'near', value: 12.6, feedback: '' }
  expect(acceptedWrongValues({ ...item, wrong: [near] })).toEqual([near])
})
