import type { LoadSample } from '../parts/load.ts'
import type { PaintData } from '../parts/paint.ts'
import { triptyque } from '../peers/triptyque/triptyque.ts'
import { medianOf, spreadOf } from '../spread.ts'
import type { Budget } from './budgets.ts'
import { ratio } from './table.ts'

/** Against bare HTML in the same run. */
export function timeBudgets({ load, interactions }: PaintData): readonly Budget[] {
  const [floor, own] = bareAndOwn(load)
  const medians = (what: string, figure: (sample: LoadSample) => number) =>
    atMost(what, 'median', 1.1, medianOf(own, figure), medianOf(floor, figure))
  const [floorInputs, ownInputs] = bareAndOwn(interactions)
  const answers = inputBudgets(
    'answer → paint',
    ownInputs.flatMap((one) => one.answersMs),
    floorInputs.flatMap((one) => one.answersMs),
  )
  const moves = inputBudgets(
    'sorter move → paint',
    ownInputs.flatMap((one) => one.movesMs),
    floorInputs.flatMap((one) => one.movesMs),
  )
  return [
    medians('LCP', (one) => one.lcpMs),
    medians('time to lesson text', (one) => one.lessonTextMs),
    ...answers,
    ...moves,
  ]
}

function inputBudgets(what: string, own: readonly number[], bare: readonly number[]): readonly Budget[] {
  return [
    atMost(what, 'median', 1.25, spreadOf(own).median, spreadOf(bare).median),
    atMost(what, 'slowest', 1.5, spreadOf(own).max, spreadOf(bare).max),
  ]
}

const atMost = (what: string, which: string, limit: number, own: number, bare: number): Budget => ({
  what: `${what}, ${which}`,
  budget: `≤ ${limit} × bare HTML`,
  found: ratio(own, bare),
  holds: own <= limit * bare,
})

function bareAndOwn<Sample>(
  measured: readonly { readonly name: string; readonly samples: readonly Sample[] }[],
): readonly [readonly Sample[], readonly Sample[]] {
  const own = measured.find(({ name }) => name === triptyque.name)
  return [measured[0]?.samples ?? [], own?.samples ?? []]
}
