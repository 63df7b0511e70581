import type { PriceState } from '../../../learning/models/price/price-cut.ts'
import { priceParameters } from '../../../learning/models/price/price-parameters.ts'
import { sayer } from '../say.ts'
import { staged, type StageProps } from '../staging.tsx'
import { Table } from '../values-table.tsx'
import { ExtraVolume } from './extra-volume.tsx'
import { ProfitLines } from './profit-lines.tsx'
import { beforeAndAfter, conclusion, type SayPrice } from './tell.ts'

export function onStage(props: StageProps) {
  const { words, locale, strings } = props
  const say: SayPrice = sayer(words.texts)
  const conclude = (state: PriceState) => conclusion(state, say, locale)
  const told = { say, locale, strings }
  return staged(props, {
    ...{ id: 'price', parameters: priceParameters, conclude },
    faces: [
      {
        ...{ id: 'lines', name: say('linesTitle') },
        seen: (state) => <ProfitLines {...{ state, ...told }} conclusion={conclude(state)} />,
      },
      {
        ...{ id: 'curve', name: say('curveTitle') },
        seen: (state) => <ExtraVolume {...{ state, ...told }} />,
      },
      {
        ...{ id: 'table', name: `${say('before')} / ${say('after').toLowerCase()}` },
        seen: (state) => <Table {...beforeAndAfter(state, say, locale)} />,
      },
    ],
  })
}
