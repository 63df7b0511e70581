import {
  type LifeCycle as Life,
  profit,
  profitCurve,
  sales,
  salesCurve,
} from '../../../learning/models/life-cycle/curves.ts'
import { stageAt, stages, stageStarts } from '../../../learning/models/life-cycle/stages.ts'
import type { ModelProps } from '../model-props.ts'
import type { Axis } from '../plot/frame.ts'
import { Plot } from '../plot/plot.tsx'
import { rangeOf } from '../plot/scale.ts'
import { quantity } from '../quantity.ts'
import { ValuesTable } from '../values-table.tsx'
import type { SayLife } from './tell.ts'

interface Props extends Pick<ModelProps, 'locale' | 'strings'> {
  readonly life: Life
  readonly say: SayLife
  readonly conclusion: string
}

/** Sales and profit, and where each stage begins. */
export function Curves({ life, say, locale, strings, conclusion }: Props) {
  const [salesPoints, profitPoints] = [salesCurve(life), profitCurve(life)]
  const share = (value: number) => quantity(locale, 'share', value)
  const index = (value: number) => quantity(locale, 'index', value)
  const x: Axis = { from: 0, to: 1, label: say('timeAxis'), tell: share }
  const heights = rangeOf(
    profitPoints.map(({ y }) => y),
    [0, 118],
  )
  const y: Axis = { ...heights, label: say('indexAxis'), tell: index }
  const starts = stageStarts(life)
  const rows = tenths.map((at) => [
    share(at),
    say(stageAt(life, at)),
    index(sales(life, at)),
    index(profit(life, at)),
  ])
  return (
    <>
      <Plot
        title={say('plotTitle')}
        alt={say('plotAlt', { conclusion })}
        lines={[
          { name: say('sales'), look: 'first', points: salesPoints },
          { name: say('profit'), look: 'second', points: profitPoints },
        ]}
        marks={stages.map((stage, at) => ({ x: starts[stage], label: String(at + 1) }))}
        hereX={life.at}
        {...{ x, y }}
      />
      <ValuesTable
        summary={strings.table}
        caption={say('plotTitle')}
        head={[say('timeAxis'), say('stage'), say('sales'), say('profit')]}
        rows={rows}
      />
    </>
  )
}

const tenths = Array.from({ length: 11 }, (_, tenth) => tenth / 10)
