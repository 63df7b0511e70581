// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { sampleListed } from '../../learning/assessment/sample-bank.ts'
import type { Catalogue } from '../../learning/catalogue.ts'
import { sampleSitting } from '../../learning/progress/sample-events.ts'
import { emptyState, reduceEvents } from '../../learning/progress/state.ts'
import { learnerOf } from './learner.ts'

const catalogue = (...ids: string[]): Catalogue => ({
  ...{ modules: [{ id: 'm1', title: 'One' }], lessons: [], objectives: [] },
  items: ids.map((id) => sampleListed({ id })),
})

test('a sitting of which nothing is left is not under way', () => {
  const state = reduceEvents([sampleSitting({ items: ['a', 'b'] })])
  expect(learnerOf(catalogue('a', 'c'), state).standing.underWay).toBe('diagnostic')
  expect(learnerOf(catalogue('c', 'd'), state).standing.underWay).toBeUndefined()
})

test('an assessment is offered where its room has questions for two forms', () => {
  expect(learnerOf(catalogue('a', 'b'), emptyState).standing.offersAssessments).toBe(true)
  expect(learnerOf(catalogue('a'), emptyState).standing.offersAssessments).toBe(false)
})
