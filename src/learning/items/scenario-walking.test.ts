import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleScenario as item } from './sample-scenario.ts'
import { isEnded, parseScenarioResponse } from './scenario.ts'
import { atStart, decided, replayed, rewalked, type ScenarioWalking, wentOn } from './scenario-walking.ts'

const walked = (...choices: string[]): ScenarioWalking =>
  choices.reduce((state, choice) => wentOn(decided(state, item, choice), item), atStart)

it('explains a decision before it goes on', () => {
  const state = decided(atStart, item, 'poor')
  expect(state).toMatchObject({ stage: 'explained', path: [{ node: 'start', choice: 'poor' }] })
  expect(decided(state, item, 'best')).toBe(state)
  expect(wentOn(state, item).stage).toBe('deciding')
})

it('changes nothing for a choice that is not there, or without a decision', () => {
  expect(decided(atStart, item, 'back')).toBe(atStart)
  expect(wentOn(atStart, item)).toBe(atStart)
})

it('ends at an ending and after a choice that leads nowhere', () => {
  expect(walked('best', 'on').stage).toBe('ended')
  expect(walked('poor', 'best').stage).toBe('ended')
  const ended = walked('poor', 'best')
  expect(decided(ended, item, 'best')).toBe(ended)
})

it('can be begun anew, and counts how often', () => {
  expect(replayed(replayed(walked('best', 'on')))).toEqual({ stage: 'deciding', path: [], replays: 2 })
})

it('comes back where it was left', () => {
  expect(rewalked(item, walked('poor').path)).toMatchObject({ stage: 'deciding' })
  expect(rewalked(item, walked('poor', 'best').path)).toMatchObject({ stage: 'ended' })
})

it('never leaves the case, and has ended only where nothing is left to decide', () => {
  const choice = fc.constantFrom('best', 'fair', 'poor', 'back', 'on', 'q')
  fc.assert(
    fc.property(fc.array(choice), (choices) => {
      const state = walked(...choices)
      expect(parseScenarioResponse(item, state)?.path).toEqual(state.path)
      expect(state.stage).toBe(isEnded(item, state) ? 'ended' : 'deciding')
    }),
  )
})
