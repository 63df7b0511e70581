import {
  type LifeCycle as Life,
  profit,
  profitCurve,
  sales,
  salesCurve,
} from '../../../learning/models/life-cycle/curves.ts'
import { lifeCycleParameters } from '../../../learning/models/life-cycle/life-cycle-parameters.ts'
import type { lifeCycle } from '../../../learning/models/life-cycle/model.ts'
import { stageAt, stages, stageStarts } from '../../../learning/models/life-cycle/stages.ts'
import { Explorable } from '../explorable.tsx'
import type { ModelProps } from '../model-props.ts'
import type { Axis } from '../plot/frame.ts'
import { Plot } from '../plot/plot.tsx'
import { rangeOf } from '../plot/scale.ts'
import { quantity } from '../quantity.ts'
import { type Say, sayer } from '../say.ts'
import { ValuesTable } from '../values-table.tsx'
import { Emphasis } from './emphasis.tsx'

export type SayLife = Say<typeof lifeCycle.texts>

/** Sales and profit over a life, and what each stage asks for. */
export function LifeCycle(props: ModelProps) {
  const { words, locale } = props
  const say: SayLife = sayer(words.texts)
  const conclude = (life: Life) => {
    const index = (value: number) => quantity(locale, 'index', value)
    return say('conclusion', {
      at: quantity(locale, 'share', life.at),
      stage: say(stageAt(life, life.at)),
      sales: index(sales(life, life.at)),
      profit: index(profit(life, life.at)),
    })
  }
  return (
    <Explorable {...props} id="life-cycle" parameters={lifeCycleParameters} conclude={conclude}>
      {(life) => (
        <>
          <Curves {...props} {...{ life, say }} conclusion={conclude(life)} />
          <Emphasis stage={stageAt(life, life.at)} say={say} />
        </>
      )}
    </Explorable>
  )
}

interface CurvesProps extends ModelProps {
  readonly life: Life
  readonly say: SayLife
  readonly conclusion: string
}

function Curves({ life, say, locale, strings, conclusion }: CurvesProps) {
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
