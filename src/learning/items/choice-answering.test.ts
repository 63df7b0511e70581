import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeChoice } from './choice.ts'
import {
  asked,
  type ChoiceAnswering,
  chose,
  distance,
  explained,
  mayReveal,
  recorded,
  restored,
  retried,
  revealed,
  unanswered,
} from './choice-answering.ts'

const single = { options: [{ id: 'a', key: true }, { id: 'b' }, { id: 'c' }] }
const several = {
  multiple: true,
  options: [{ id: 'a', key: true }, { id: 'b', key: true }, { id: 'c' }, { id: 'd' }],
}
const prediction = { options: [{ id: 'a' }, { id: 'b' }] }

const answered = (question: typeof single, ...tries: string[][]): ChoiceAnswering =>
  tries.reduce((state, chosen) => recorded(chose(state, chosen), question, chosen), unanswered)

describe('a wrong answer', () => {
  it('explains the option chosen and keeps the key back', () => {
    const state = answered(single, ['b'])
    expect(state.stage).toBe('checked')
    expect(explained(state, single)).toEqual(['b'])
  })

  it('shows the key at the second try', () => {
    const state = answered(single, ['b'], ['c'])
    expect(state.stage).toBe('finished')
    expect(explained(state, single)).toEqual(['c', 'a'])
  })

  it('lets the key be asked for, before and after another tick', () => {
    const wrong = answered(single, ['b'])
    expect(mayReveal(unanswered)).toBe(false)
    expect(mayReveal(wrong)).toBe(true)
    const changed = chose(wrong, ['c'])
    expect(revealed(changed)).toMatchObject({ stage: 'finished', chosen: ['b'] })
    expect(mayReveal(revealed(changed))).toBe(false)
  })

  it('keeps its explanation while another option is being chosen', () => {
    expect(explained(chose(answered(single, ['b']), ['c']), single)).toEqual(['b'])
  })

  it('is taken off the form at the next try, and what was right stays', () => {
    expect(retried(answered(single, ['b']), single)).toMatchObject({ stage: 'answering', chosen: [] })
    expect(retried(answered(several, ['b', 'c']), several).chosen).toEqual(['b'])
  })
})

describe('a right answer', () => {
  it('ends the question at any try', () => {
    expect(answered(single, ['a']).stage).toBe('finished')
    expect(answered(single, ['b'], ['a']).stage).toBe('finished')
  })

  it('needs every key and no other option', () => {
    expect(answered(several, ['a']).stage).toBe('checked')
    expect(answered(several, ['a', 'b', 'c']).stage).toBe('checked')
    expect(answered(several, ['b', 'a']).stage).toBe('finished')
  })

  it('can be changed no more', () => {
    const state = answered(single, ['a'])
    expect(chose(state, ['b'])).toBe(state)
    expect(revealed(state)).toBe(state)
  })
})

it('counts the asks for an answer until one is given', () => {
  const state = asked(asked(unanswered))
  expect(state.asked).toBe(2)
  expect(chose(state, ['a']).asked).toBe(0)
})

it('notes an answer to a question without a key, however often', () => {
  const state = answered(prediction, ['a'], ['b'], ['a'])
  expect(state).toMatchObject({ stage: 'checked', checked: ['a'], wrongTries: 0 })
  expect(mayReveal(state)).toBe(false)
})

describe('an answer of an earlier visit', () => {
  it('comes back with its explanation', () => {
    expect(restored(single, ['a'])).toMatchObject({ stage: 'finished', checked: ['a'], past: 'answered' })
  })

  it('comes back without the key where it is wrong', () => {
    const state = restored(single, ['b'])
    expect(state).toMatchObject({ stage: 'checked', chosen: ['b'], past: 'answered' })
    expect(explained(state, single)).toEqual(['b'])
    expect(mayReveal(state)).toBe(true)
  })

  it('is past no more once something is ticked', () => {
    expect(chose(restored(single, ['b']), ['c']).past).toBeNull()
  })
})

const answers = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))

it('counts what is in excess and what is missing, both nought only for a full score', () => {
  fc.assert(
    fc.property(answers, (chosen) => {
      const { extra, missing } = distance(several, chosen)
      expect(chosen.length - extra + missing).toBe(2)
      expect(extra + missing === 0).toBe(gradeChoice(several, { chosen }) === 1)
    }),
  )
})

it('never explains a key that was not chosen before the question is finished', () => {
  fc.assert(
    fc.property(fc.array(answers.filter((chosen) => chosen.length > 0)), (tries) => {
      const state = answered(several, ...tries)
      const given = tries.at(-1) ?? []
      if (state.stage !== 'finished') expect(explained(state, several)).toEqual(given)
    }),
  )
})
