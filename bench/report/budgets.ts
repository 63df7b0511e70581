import type { Results } from '../results.ts'
import { buildBudgets } from './build-budgets.ts'
import { lighthouseBudgets } from './lighthouse-budgets.ts'
import { pageBudgets } from './page-budgets.ts'
import { timeBudgets } from './time-budgets.ts'
import { table } from './table.ts'

/** A promise of the project about its own site, and what was found. */
export interface Budget {
  readonly what: string
  readonly budget: string
  readonly found: string
  readonly holds: boolean
}

/** The bench never gates: it says what holds and what does not. */
export function budgetsSection(results: Results): string {
  const budgets = [
    ...(results.bytes ? pageBudgets(results.bytes.data) : []),
    ...(results.paint ? timeBudgets(results.paint.data) : []),
    ...(results.lighthouse ? lighthouseBudgets(results.lighthouse.data) : []),
    ...(results.builds ? buildBudgets(results.builds.data) : []),
  ]
  const rows = budgets.map(({ what, budget, found, holds }) => [
    what,
    budget,
    found,
    holds ? 'yes' : '**no**',
  ])
  return `## Budgets

${table(['of this project', 'budget', 'found', 'holds'], rows)}`
}
