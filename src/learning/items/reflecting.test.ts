import { describe, expect, it } from 'vitest'
import { maxLength, parseEvent, serialiseEvent } from '../progress/codec.ts'
import { compared, judged, reread, rewritten, toggled, unwritten, wrote } from './reflecting.ts'
import { maxReflectionLength } from './reflection.ts'

const comparing = compared(wrote(unwritten, 'A text.'))

describe('a text', () => {
  it('must say something before it is compared', () => {
    expect(compared(compared(wrote(unwritten, ' \n')))).toMatchObject({ stage: 'writing', asked: 2 })
    expect(wrote(compared(unwritten), 'a').asked).toBe(0)
    expect(comparing.stage).toBe('comparing')
  })

  it('cannot be changed beside the model answer', () => {
    expect(wrote(comparing, 'Like the model.')).toBe(comparing)
    expect(compared(comparing)).toBe(comparing)
  })

  it('is cut where it is too long, between two characters', () => {
    const { text } = wrote(unwritten, `a${'𝒙'.repeat(maxReflectionLength)}`)
    expect(text).toHaveLength(maxReflectionLength - 1)
    expect(text.endsWith('𝒙')).toBe(true)
  })

  it('of the greatest length can be stored and read back', () => {
    const { text } = wrote(unwritten, '\u0001'.repeat(2 * maxReflectionLength))
    const stored = serialiseEvent({
      ...{ type: 'attempt', id: 'a', item: 'i', revision: 1, context: 'check', score: 1 },
      ...{ response: { text, met: [] }, startedAtMs: 1, submittedAtMs: 2 },
    })
    expect(stored.length).toBeLessThan(maxLength)
    expect(parseEvent(stored).kind).toBe('event')
  })

  it('can be bettered, and is then judged anew', () => {
    expect(rewritten(judged(toggled(comparing, 'a')))).toEqual({ ...unwritten, text: 'A text.' })
  })
})

describe('a criterion', () => {
  it('is ticked and unticked while comparing only', () => {
    const ticked = toggled(toggled(comparing, 'a'), 'b')
    expect(ticked.met).toEqual(['a', 'b'])
    expect(toggled(ticked, 'a').met).toEqual(['b'])
    expect(toggled(unwritten, 'a')).toBe(unwritten)
    expect(toggled(judged(ticked), 'a').met).toEqual(['a', 'b'])
  })
})

it('is judged once compared, and comes back so', () => {
  expect(judged(unwritten)).toBe(unwritten)
  expect(judged(toggled(comparing, 'a'))).toEqual(reread('A text.', ['a']))
})
