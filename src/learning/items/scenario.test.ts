import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleScenario } from './sample-scenario.ts'
import {
  type Decision,
  gradeScenario,
  isEnded,
  nodeReached,
  parseScenarioResponse,
  type ScenarioItem,
  scenarioParts,
} from './scenario.ts'

const score = (value: unknown, of = sampleScenario) => {
  const response = parseScenarioResponse(of, value)
  return response ? gradeScenario(of, response) : 0
}
const path = (...steps: string[]): { path: Decision[] } => ({
  path: steps.map((step) => {
    const [node = '', choice = ''] = step.split(' ')
    return { node, choice }
  }),
})

const node = fc.constantFrom('start', 'middle', 'constructor', 'rest', '__proto__', 'q')
const choice = fc.constantFrom('best', 'fair', 'poor', 'back', 'on', 'toString', '__proto__')
const anyResponse = fc.oneof(
  fc.anything(),
  fc.record({ path: fc.oneof(fc.anything(), fc.array(fc.record({ node, choice }))) }),
)
/** Any walk along the case, perhaps not to its end. */
const walk = fc.array(fc.nat(2), { maxLength: 8 }).map((turns) => {
  const taken: Decision[] = []
  for (const turn of turns) {
    const here = nodeReached(sampleScenario, { path: taken })
    const made = here?.choices[turn % here.choices.length]
    if (!here || !made) break
    taken.push({ node: here.id, choice: made.id })
  }
  return taken
})

describe('the response', () => {
  it('is followed as far as the case has it', () => {
    const given = path('start poor', 'middle back', 'start best', 'rest best', 'start poor')
    expect(parseScenarioResponse(sampleScenario, given)).toEqual(
      path('start poor', 'middle back', 'start best'),
    )
    expect(parseScenarioResponse(sampleScenario, path('middle best'))).toEqual({ path: [] })
    expect(parseScenarioResponse(sampleScenario, { path: [null, 'start'] })).toEqual({ path: [] })
  })

  it.each([null, 'start', [], {}, { path: {} }])('is none in %j', (value) => {
    expect(parseScenarioResponse(sampleScenario, value)).toBeNull()
  })
})

describe('where a path leads', () => {
  it('is the start, a node, an ending, or nowhere any more', () => {
    expect(nodeReached(sampleScenario, { path: [] })?.id).toBe('start')
    expect(nodeReached(sampleScenario, path('start best'))?.id).toBe('constructor')
    expect(nodeReached(sampleScenario, path('start best', 'constructor on'))?.id).toBe('rest')
    expect(nodeReached(sampleScenario, path('start poor', 'middle best'))).toBeNull()
  })

  it('is the end at an ending, or after a choice that leads nowhere', () => {
    expect(isEnded(sampleScenario, path('start poor'))).toBe(false)
    expect(isEnded(sampleScenario, path('start best', 'constructor on'))).toBe(true)
    expect(isEnded(sampleScenario, path('start poor', 'middle best'))).toBe(true)
  })
})

it('explains each decision, right where none had more points', () => {
  expect(scenarioParts(sampleScenario, path('start fair', 'middle best'))).toEqual([
    { id: 'start', right: false, feedback: 'on fair' },
    { id: 'middle', right: true, feedback: 'on best' },
  ])
})

describe('the score', () => {
  it.each([
    [[], 0],
    [['start best'], 1],
    [['start best', 'constructor on'], 1],
    [['start fair'], 0.25],
    [['start fair', 'middle best'], 0.75],
    [['start poor', 'middle best'], 0.5],
    [['start poor', 'middle back', 'start best', 'constructor on'], 1 / 3],
  ])('of %j is %d', (steps, expected) => {
    expect(score(path(...steps))).toBeCloseTo(expected)
  })

  it('of a case without any test, or without a start, is 0', () => {
    expect(score({ path: [] }, { ...sampleScenario, start: 'q' })).toBe(0)
    expect(score({ path: [] }, { ...sampleScenario, start: 'rest' })).toBe(0)
    expect(score({ path: [] }, { ...sampleScenario, nodes: [] })).toBe(0)
  })

  it('is from 0 to 1 whatever the response', () => {
    fc.assert(
      fc.property(fc.oneof(anyResponse, fc.record({ path: walk })), (value) => {
        expect(score(value)).toBeGreaterThanOrEqual(0)
        expect(score(value)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 1000 },
    )
  })

  const points = fc.double({ min: 0, max: 0.8, noNaN: true })

  it('never falls where a choice on the path has more points, the best there staying the best', () => {
    fc.assert(
      fc.property(walk, points, points, (taken, one, other) => {
        const withPoints = (fair: number): ScenarioItem<string> => ({
          ...sampleScenario,
          nodes: sampleScenario.nodes.map((at) => ({
            ...at,
            choices: at.choices.map((made) => (made.id === 'fair' ? { ...made, points: fair } : made)),
          })),
        })
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        expect(score({ path: taken }, withPoints(more))).toBeGreaterThanOrEqual(
          score({ path: taken }, withPoints(less)),
        )
      }),
    )
  })

  it('never falls with one more best decision', () => {
    fc.assert(
      fc.property(walk, (taken) => {
        const here = nodeReached(sampleScenario, { path: taken })
        const best = here?.choices.toSorted((a, b) => b.points - a.points)[0]
        if (!here || !best) return
        const on = [...taken, { node: here.id, choice: best.id }]
        // The next node is met by then, and counts 0 until it is decided.
        const met = nodeReached(sampleScenario, { path: on })?.choices.some((made) => made.points > 0)
        if (!met) expect(score({ path: on })).toBeGreaterThanOrEqual(score({ path: taken }))
      }),
    )
  })

  it('does not depend on the order of nodes and choices', () => {
    fc.assert(
      fc.property(walk, (taken) => {
        const nodes = sampleScenario.nodes
          .toReversed()
          .map((at) => ({ ...at, choices: at.choices.toReversed() }))
        expect(score({ path: taken }, { ...sampleScenario, nodes })).toBe(score({ path: taken }))
      }),
    )
  })
})
