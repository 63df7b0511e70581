import { cutPrice, type PriceState } from '../../../learning/models/price/price-cut.ts'
import { extraVolumeCurve } from '../../../learning/models/price/profit-curves.ts'
import type { ModelProps } from '../model-props.ts'
import type { Axis } from '../plot/frame.ts'
import { Plot } from '../plot/plot.tsx'
import { ticks } from '../plot/scale.ts'
import { quantity } from '../quantity.ts'
import { ValuesTable } from '../values-table.tsx'
import type { SayPrice } from './tell.ts'

interface Props extends Pick<ModelProps, 'locale' | 'strings'> {
  readonly state: PriceState
  readonly say: SayPrice
}

/** Extra volume needed against the cut: it climbs without end towards the margin. Nothing where there is no margin. */
export function ExtraVolume({ state, say, locale, strings }: Props) {
  const points = extraVolumeCurve(state)
  const end = points.at(-1)
  const limit = cutPrice(state).before.rate ?? 0
  if (!end) return null
  const share = (value: number) => quantity(locale, 'share', value)
  const x: Axis = { from: 0, to: limit, label: say('cutAxis'), tell: share }
  const y: Axis = { from: 0, to: end.y * 1.15, label: say('extraAxis'), tell: share }
  const needed = (discount: number) => cutPrice({ ...state, discount }).sameProfit
  const here = needed(state.discount)
  const isWithin = here.kind === 'reached' && state.discount <= end.x
  const rows = ticks(x, 8).map((discount) => {
    const found = needed(discount)
    return [share(discount), found.kind === 'reached' ? share(found.extraRate) : say('none')]
  })
  return (
    <>
      <Plot
        title={say('curveTitle')}
        alt={say('curveAlt', { limit: share(limit) })}
        lines={[{ name: say('curveTitle'), look: 'second', points }]}
        marks={[{ x: limit, label: share(limit), side: 'left' }]}
        spot={isWithin ? { x: state.discount, y: here.extraRate } : undefined}
        {...{ x, y }}
      />
      <ValuesTable
        summary={strings.table}
        caption={say('curveTitle')}
        head={[say('cutAxis'), say('extraAxis')]}
        rows={rows}
      />
    </>
  )
}
