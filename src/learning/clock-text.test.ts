import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leftText, spentText, startText } from './clock-text.ts'

describe('the text of a clock', () => {
  it('says the last second that is left until it is over', () => {
    expect([120_000, 64_200, 59_999, 1, 0, -5000].map(leftText)).toEqual([
      ...['2:00', '1:05', '1:00', '0:01', '0:00', '0:00'],
    ])
  })

  it('says a second that was spent once it has passed', () => {
    expect([0, 999, 1000, 130_000, 3_599_999, 6_000_000, -5000].map(spentText)).toEqual([
      ...['0:00', '0:00', '0:01', '2:10', '59:59', '100:00', '0:00'],
    ])
  })

  it('says when something begins, in hours and minutes', () => {
    expect([0, 5, 65, 600].map(startText)).toEqual(['0:00', '0:05', '1:05', '10:00'])
  })

  it('says of a whole second the same, left or spent', () => {
    fc.assert(
      fc.property(fc.nat({ max: 360_000 }), (seconds) => {
        expect(leftText(seconds * 1000)).toBe(spentText(seconds * 1000))
      }),
    )
  })
})
