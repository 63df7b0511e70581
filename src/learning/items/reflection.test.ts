import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  gradeReflection,
  isSelfScored,
  parseReflectionResponse,
  type ReflectionItem,
  reflectionParts,
} from './reflection.ts'
import { sampleBase } from './sample-base.ts'

const ids = ['a', 'constructor', 'ض', '𝒙']
const item: ReflectionItem<string> = {
  ...{ ...sampleBase, kind: 'reflection', modelAnswer: 'Like this.' },
  criteria: ids.map((id) => ({ id, text: id, advice: `add ${id}` })),
}

const score = (value: unknown, of = item) => {
  const response = parseReflectionResponse(of, value)
  return response ? gradeReflection(of, response) : 0
}

const criterion = fc.constantFrom(...ids, 'q', '__proto__')
const met = fc.array(criterion)
const anyResponse = fc.oneof(
  fc.anything(),
  fc.record({ text: fc.anything(), met: fc.anything() }),
  fc.record({ text: fc.string(), met: fc.array(fc.oneof(criterion, fc.anything())) }),
)

it('is the kind that learners score themselves', () => {
  expect(isSelfScored(item)).toBe(true)
  expect(isSelfScored({ kind: 'choice' })).toBe(false)
})

describe('the response', () => {
  it('drops unknown criteria and repeats, and keeps the text as it is', () => {
    const given = { text: ' ياريح 𝒙\n', met: ['𝒙', 'q', 'a', 'a', null, '__proto__'] }
    expect(parseReflectionResponse(item, given)).toEqual({ text: ' ياريح 𝒙\n', met: ['a', '𝒙'] })
  })

  it.each([null, 'a', [], {}, { text: 'a' }, { met: [] }, { text: 'a', met: 'a' }])(
    'is none in %j',
    (value) => {
      expect(parseReflectionResponse(item, value)).toBeNull()
    },
  )
})

it('advises on each criterion that is not met', () => {
  expect(reflectionParts(item, { text: '', met: ['a', 'ض', '𝒙'] })).toEqual([
    { id: 'a', right: true, feedback: null },
    { id: 'constructor', right: false, feedback: 'add constructor' },
    { id: 'ض', right: true, feedback: null },
    { id: '𝒙', right: true, feedback: null },
  ])
})

describe('the score', () => {
  it('is the share of criteria met', () => {
    expect(score({ text: '', met: [] })).toBe(0)
    expect(score({ text: '', met: ['a'] })).toBe(1 / 4)
    expect(score({ text: '', met: ids })).toBe(1)
    expect(score({ text: '', met: [] }, { ...item, criteria: [] })).toBe(0)
  })

  it('is from 0 to 1 whatever the response', () => {
    fc.assert(
      fc.property(anyResponse, (value) => {
        expect(score(value)).toBeGreaterThanOrEqual(0)
        expect(score(value)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 1000 },
    )
  })

  it('rises with each criterion met that was not', () => {
    fc.assert(
      fc.property(met, fc.constantFrom(...ids), (given, added) => {
        const before = score({ text: '', met: given })
        const after = score({ text: '', met: [...given, added] })
        if (given.includes(added)) expect(after).toBe(before)
        else expect(after).toBeGreaterThan(before)
      }),
    )
  })

  it('does not depend on the order of the criteria, nor on the text', () => {
    fc.assert(
      fc.property(met, fc.string(), (given, text) => {
        const shown = { ...item, criteria: item.criteria.toReversed() }
        expect(score({ text, met: given.toReversed() }, shown)).toBe(score({ text: '', met: given }))
      }),
    )
  })
})
