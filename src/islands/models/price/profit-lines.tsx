import { cutPrice, type PriceState } from '../../../learning/models/price/price-cut.ts'
import { profitLines } from '../../../learning/models/price/profit-curves.ts'
import type { Point } from '../../../learning/models/point.ts'
import type { ModelProps } from '../model-props.ts'
import type { Axis } from '../plot/frame.ts'
import { Plot } from '../plot/plot.tsx'
import { rangeOf, ticks } from '../plot/scale.ts'
import { bareNumber, quantity } from '../quantity.ts'
import { ValuesTable } from '../values-table.tsx'
import type { SayPrice } from './tell.ts'

interface Props extends Pick<ModelProps, 'locale' | 'strings'> {
  readonly state: PriceState
  readonly say: SayPrice
  readonly conclusion: string
}

/** Profit against volume, before and after the cut. */
export function ProfitLines({ state, say, locale, strings, conclusion }: Props) {
  const { before, after } = profitLines(state)
  const points = [...before, ...after]
  const x: Axis = {
    ...rangeOf(
      points.map((point) => point.x),
      [0],
    ),
    label: say('volumeAxis'),
    tell: (value) => quantity(locale, 'units', value),
  }
  const y: Axis = {
    ...rangeOf(
      points.map((point) => point.y),
      [0, 1],
    ),
    label: say('profitAxis'),
    tell: (value) => bareNumber(locale, 'eur', value),
  }
  const { before: marginBefore, after: marginAfter } = cutPrice(state)
  const eur = (value: number) => quantity(locale, 'eur', value)
  const rows = ticks(x, 6).map((volume) => [
    x.tell(volume),
    eur(marginBefore.amountEur * volume),
    eur(marginAfter.amountEur * volume),
  ])
  return (
    <>
      <Plot
        title={say('linesTitle')}
        alt={say('linesAlt', { conclusion })}
        lines={[
          { name: say('before'), look: 'first', points: before },
          { name: say('after'), look: 'second', points: after },
        ]}
        spot={spotOf(state, x.to)}
        {...{ x, y }}
      />
      <ValuesTable
        summary={strings.table}
        caption={say('linesTitle')}
        head={[say('volumeAxis'), say('before'), say('after')]}
        rows={rows}
      />
    </>
  )
}

/** Where the cut price earns what was earned, if it stands within the plot. */
function spotOf(state: PriceState, upTo: number): Point | undefined {
  const { sameProfit, profitBeforeEur } = cutPrice(state)
  if (sameProfit.kind === 'impossible' || sameProfit.volume > upTo) return undefined
  return { x: sameProfit.volume, y: profitBeforeEur }
}
