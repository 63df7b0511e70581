import type { Point } from '../../../learning/models/point.ts'
import { dailyPrices } from '../../../learning/models/price/price-history.ts'
import { windowDays } from '../../../learning/models/price/prior-price.ts'
import type { ModelProps } from '../model-props.ts'
import type { Axis } from '../plot/frame.ts'
import { Plot } from '../plot/plot.tsx'
import { rangeOf } from '../plot/scale.ts'
import { bareNumber, quantity } from '../quantity.ts'
import { ValuesTable } from '../values-table.tsx'
import type { PriorState } from './prior-price.tsx'
import type { SayPrior } from './tell.ts'

interface Props extends Pick<ModelProps, 'locale' | 'strings'> {
  readonly state: PriorState
  readonly say: SayPrior
  readonly conclusion: string
}

/** How far back the plot looks, beyond the days that count. */
const shownDays = 60

/** The price of each day, as steps, and the new one. */
export function History({ state, say, locale, strings, conclusion }: Props) {
  const daily = dailyPrices(state).slice(-shownDays)
  const days = (value: number) => bareNumber(locale, 'days', value)
  const x: Axis = { from: -shownDays, to: 1, label: say('timeAxis'), tell: days }
  const heights = rangeOf([...daily, state.newEur], [0])
  const y: Axis = {
    from: 0,
    to: heights.to * 1.2,
    label: say('priceAxis'),
    tell: (value) => bareNumber(locale, 'eur', value),
  }
  return (
    <>
      <Plot
        title={say('plotTitle')}
        alt={say('plotAlt', { conclusion })}
        lines={[{ name: say('daily'), look: 'second', points: steps(daily) }]}
        marks={[{ x: -windowDays, label: say('window') }]}
        spot={{ x: 0, y: state.newEur }}
        {...{ x, y }}
      />
      <ValuesTable
        summary={strings.table}
        caption={say('plotTitle')}
        head={[say('timeAxis'), say('daily')]}
        rows={stretches([...daily, state.newEur]).map(({ from, to, eur }) => [
          from === to ? days(from) : `${days(from)} … ${days(to)}`,
          quantity(locale, 'eur', eur),
        ])}
      />
    </>
  )
}

/** Each day holds its price until the next begins; the last day before the reduction ends at 0. */
const steps = (daily: readonly number[]): Point[] =>
  daily.flatMap((y, at) => [
    { x: at - daily.length, y },
    { x: at - daily.length + 1, y },
  ])

/** Days in a row at one price; the last price is that of day 0. */
function stretches(prices: readonly number[]) {
  const found: { from: number; to: number; eur: number }[] = []
  for (const [at, eur] of prices.entries()) {
    const day = at - prices.length + 1
    const last = found.at(-1)
    if (last?.eur === eur && day < 0) last.to = day
    else found.push({ from: day, to: day, eur })
  }
  return found
}
