import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleScenario as item } from './sample-scenario.ts'
import { gradeScenario, isEnded, parseScenarioResponse } from './scenario.ts'
import { decisionsTold, pointsOf } from './scenario-summary.ts'

const path = (...steps: readonly (readonly [node: string, choice: string])[]) => ({
  path: steps.map(([node, choice]) => ({ node, choice })),
})
const long = path(['start', 'fair'], ['middle', 'back'], ['start', 'best'], ['constructor', 'on'])

describe('what is told of a path', () => {
  it('says of each decision whether it was the best, and names a better one', () => {
    expect(
      decisionsTold(item, long).map(({ node, choice, verdict, better }) => [
        ...[node.id, choice.id],
        ...[verdict, better?.id ?? null],
      ]),
    ).toEqual([
      ['start', 'fair', 'bettered', 'best'],
      ['middle', 'back', 'bettered', 'best'],
      ['start', 'best', 'best', null],
      ['constructor', 'on', 'no-test', null],
    ])
  })

  it('passes over what the case does not have', () => {
    expect(decisionsTold(item, path(['nowhere', 'best'], ['start', 'nothing']))).toEqual([])
  })
})

describe('the points', () => {
  it('are shares of the best, and leave out what is no test', () => {
    expect(pointsOf(decisionsTold(item, long))).toEqual({ had: 1.5, of: 3 })
    expect(pointsOf([])).toEqual({ had: 0, of: 0 })
  })

  it('agree with the score of every case that has ended', () => {
    const choice = fc.constantFrom('best', 'fair', 'poor', 'back', 'on')
    const node = fc.constantFrom('start', 'middle', 'constructor')
    fc.assert(
      fc.property(fc.array(fc.record({ node, choice })), (decisions) => {
        const response = parseScenarioResponse(item, { path: decisions })
        if (!response || !isEnded(item, response)) return
        const { had, of } = pointsOf(decisionsTold(item, response))
        expect(had / of).toBeCloseTo(gradeScenario(item, response))
      }),
    )
  })
})
