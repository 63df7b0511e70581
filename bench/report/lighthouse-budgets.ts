import type { LighthouseData } from '../parts/lighthouse.ts'
import { spreadOf } from '../spread.ts'
import type { Budget } from './budgets.ts'
import { number } from './table.ts'

/** Medians of the runs, over the worst page. */
export function lighthouseBudgets({ pages }: LighthouseData): readonly Budget[] {
  const worst = (figures: (page: LighthouseData['pages'][number]) => readonly number[]) =>
    pages.map((page) => spreadOf(figures(page)).median)
  const scores = [0, 1, 2, 3].map((at) =>
    Math.min(...worst(({ samples }) => samples.map((one) => one.scores[at] ?? 0))),
  )
  const blockingMs = Math.max(...worst(({ samples }) => samples.map((one) => one.blockingMs)))
  return [
    {
      what: 'Lighthouse mobile, every kind of page',
      budget: '100 / 100 / 100 / 100',
      found: `${scores.join(' / ')} at worst`,
      holds: scores.every((score) => score === 100),
    },
    {
      what: 'total blocking time, every kind of page',
      budget: '0 ms',
      found: `${number(blockingMs)} ms at worst`,
      holds: Math.round(blockingMs) === 0,
    },
  ]
}
