import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleScenario } from './sample-scenario.ts'
import { scenarioFaults, untestedEnds } from './scenario-faults.ts'

const choice = (id: string, next?: string) => ({
  ...{ id, points: 0, text: '', explanation: '' },
  ...(next !== undefined && { next }),
})
/** `{ a: ['b', ''] }`: from a to b, or to the end. */
const faults = (nodes: Readonly<Record<string, readonly string[]>>, start = 'a') =>
  scenarioFaults({
    start,
    nodes: Object.entries(nodes).map(([id, nexts]) => ({
      ...{ id, text: '' },
      choices: nexts.map((next, at) => choice(String(at), next === '' ? undefined : next)),
    })),
  })

describe('a case', () => {
  it('may loop where there is a way out', () => {
    expect(scenarioFaults(sampleScenario)).toEqual([])
    expect(faults({ a: ['a', ''] })).toEqual([])
    expect(faults({ a: ['b'], b: ['a', 'c'], c: [] })).toEqual([])
  })

  it('names nodes from which no path ends', () => {
    expect(faults({ a: ['b', ''], b: ['c'], c: ['b'] })).toEqual([
      { kind: 'no-end', node: 'b' },
      { kind: 'no-end', node: 'c' },
    ])
    expect(faults({ a: ['a'] })).toEqual([{ kind: 'no-end', node: 'a' }])
  })

  it('names nodes to which no path leads', () => {
    expect(faults({ a: [''], b: ['c'], c: [''] })).toEqual([
      { kind: 'unreachable', node: 'b' },
      { kind: 'unreachable', node: 'c' },
    ])
  })

  it('names what leads to no node', () => {
    expect(faults({ a: ['', 'constructor'] })).toEqual([{ kind: 'unknown-next', node: 'a', choice: '1' }])
    expect(faults({ a: [''] }, '__proto__')).toEqual([
      { kind: 'unknown-start', node: '__proto__' },
      { kind: 'unreachable', node: 'a' },
    ])
    expect(faults({}, 'a')).toEqual([{ kind: 'unknown-start', node: 'a' }])
  })

  it('names ids used twice', () => {
    const node = { id: 'a', text: '', choices: [choice('x'), choice('x')] }
    expect(scenarioFaults({ start: 'a', nodes: [node, node] })).toEqual([
      { kind: 'duplicate-choice', node: 'a', choice: 'x' },
      { kind: 'duplicate-node', node: 'a' },
      { kind: 'duplicate-choice', node: 'a', choice: 'x' },
    ])
  })

  it('without faults ends from every node, whatever the way there', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd')
    const anyCase = fc.dictionary(id, fc.array(fc.oneof(id, fc.constant('')), { maxLength: 3 }))
    fc.assert(
      fc.property(anyCase, (nodes) => {
        const endsWithin = (steps: number, at: string): boolean => {
          const nexts = nodes[at]
          if (!nexts || steps < 0) return false
          return nexts.length === 0 || nexts.some((next) => next === '' || endsWithin(steps - 1, next))
        }
        const stuck = Object.keys(nodes).filter((at) => !endsWithin(4, at))
        const told = faults(nodes).filter(({ kind }) => kind === 'no-end')
        expect(told.map(({ node }) => node)).toEqual(stuck)
      }),
    )
  })
})

describe('a case that may end untested', () => {
  const node = (id: string, ...choices: readonly ReturnType<typeof choice>[]) => ({ id, text: '', choices })
  const test = { ...choice('test', 'end'), points: 0.2 }

  it('is told where', () => {
    expect(untestedEnds(sampleScenario)).toEqual([])
    const nodes = [node('a', choice('x', 'b'), choice('y', 'end')), node('b', test, choice('z')), node('end')]
    expect(untestedEnds({ start: 'a', nodes })).toEqual(['end'])
    expect(untestedEnds({ start: 'b', nodes })).toEqual([])
    expect(untestedEnds({ start: 'a', nodes: [node('a', choice('x'))] })).toEqual(['a'])
  })
})
