import type { BytesSample } from '../parts/bytes.ts'
import { triptyque } from '../peers/triptyque/triptyque.ts'
import type { Measured } from '../rounds.ts'
import type { Budget } from './budgets.ts'
import { number } from './table.ts'

/** The worst of the visits counts: bytes do not vary. */
export function pageBudgets(measured: readonly Measured<BytesSample>[]): readonly Budget[] {
  const samples = measured.find(({ name }) => name === triptyque.name)?.samples ?? []
  const most = (
    what: string,
    limit: number,
    unit: string,
    figure: (sample: BytesSample) => number,
  ): Budget => {
    const found = Math.max(...samples.map(figure))
    const told = (value: number) => `${number(value, Number.isInteger(value) ? 0 : 4)}${unit}`
    return { what, budget: `≤ ${told(limit)}`, found: told(found), holds: found <= limit }
  }
  return [
    most('lesson: HTML + render-blocking', 14_336, ' B', (one) => one.htmlAndBlocking),
    most('lesson: render-blocking requests', 1, '', (one) => one.blockingRequests),
    most('lesson: JS, scrolled through and used', 18_000, ' B', (one) => one.used.scripts),
    most('lesson: everything but fonts', 45_000, ' B', (one) => one.used.bytes - one.used.fonts),
    most('lesson: fonts', 50_000, ' B', (one) => one.used.fonts),
    most('lesson: DOM nodes', 900, '', (one) => one.domNodes),
    most('lesson: layout shift, after answers too', 0, '', (one) => one.layoutShift),
  ]
}
