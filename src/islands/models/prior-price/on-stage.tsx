import { priorPriceParameters } from '../../../learning/models/price/price-parameters.ts'
import { sayer } from '../say.ts'
import { staged, type StageProps } from '../staging.tsx'
import { History } from './history.tsx'
import type { PriorState } from './prior-price.tsx'
import { conclusion, type SayPrior } from './tell.ts'

export function onStage(props: StageProps) {
  const { words, locale, strings } = props
  const say: SayPrior = sayer(words.texts)
  const conclude = (state: PriorState) => conclusion(state, say, locale)
  return staged(props, {
    ...{ id: 'prior-price', parameters: priorPriceParameters, conclude },
    faces: [
      {
        ...{ id: 'history', name: say('plotTitle') },
        seen: (state) => <History {...{ state, say, locale, strings }} conclusion={conclude(state)} />,
      },
    ],
  })
}
