import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answering,
  asked,
  drafted,
  mayReveal,
  recorded,
  restored,
  retried,
  revealed,
  revised,
  unanswered,
} from './answering.ts'

type State = Answering<string>
/** The answer `right` scores 1, `part` a half. */
const scoreOf = (answer: string) => (answer === 'right' ? 1 : answer === 'part' ? 0.5 : 0)
const answered = (...tries: string[]): State =>
  tries.reduce<State>(
    (state, answer) => recorded(drafted(state, answer), answer, scoreOf(answer)),
    unanswered,
  )

describe('a wrong answer', () => {
  it('keeps the key back, and gives it at the second try', () => {
    expect(answered('part')).toMatchObject({ stage: 'checked', checked: 'part', wrongTries: 1 })
    expect(answered('part', 'wrong')).toMatchObject({ stage: 'finished', wrongTries: 2 })
  })

  it('lets the key be asked for, before and after another move', () => {
    expect(mayReveal(unanswered)).toBe(false)
    const changed = drafted(answered('part'), 'other')
    expect(changed).toMatchObject({ stage: 'answering', checked: 'part' })
    expect(revealed(changed)).toMatchObject({ stage: 'finished', draft: 'part' })
    expect(mayReveal(revealed(changed))).toBe(false)
  })

  it('is followed by a try that begins with what was right in it', () => {
    expect(retried(answered('part'), 'kept')).toMatchObject({ stage: 'answering', draft: 'kept' })
    expect(retried(answered('wrong'), null).draft).toBeNull()
  })
})

describe('a right answer', () => {
  it('ends the item at any try, and can be changed no more', () => {
    const state = answered('part', 'right')
    expect(state).toMatchObject({ stage: 'finished', wrongTries: 1 })
    expect(drafted(state, 'other')).toBe(state)
    expect(recorded(state, 'other', 0)).toBe(state)
    expect(revealed(state)).toBe(state)
  })
})

it('counts the asks for an answer until one is given', () => {
  const state = asked(asked<string>(unanswered))
  expect(state.asked).toBe(2)
  expect(drafted(state, 'a').asked).toBe(0)
})

it('notes an answer that has no score, however often', () => {
  const state = ['a', 'b'].reduce<State>((before, bet) => recorded(before, bet, null), unanswered)
  expect(state).toMatchObject({ stage: 'checked', checked: 'b', wrongTries: 0 })
  expect(mayReveal(state)).toBe(false)
})

it('brings an earlier answer back, a wrong one without the key', () => {
  expect(restored('right', 1)).toMatchObject({ stage: 'finished', past: 'answered' })
  expect(restored('part', 0.5)).toMatchObject({ stage: 'checked', past: 'answered' })
  expect(drafted(restored('part', 0.5), 'a').past).toBeNull()
  expect(drafted<string>(revised, 'a').past).toBeNull()
})

it('finishes with a full score or the second wrong try, and never otherwise', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('right', 'part', 'wrong')), (tries) => {
      const first = tries.findIndex((answer, at) => answer === 'right' || at === 1)
      expect(answered(...tries).stage === 'finished').toBe(first !== -1)
      expect(answered(...tries).checked).toBe(tries[first === -1 ? tries.length - 1 : first] ?? null)
    }),
  )
})
