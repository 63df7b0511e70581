import type { StateOf } from '../../../learning/models/parameters.ts'
import { priorPriceParameters } from '../../../learning/models/price/price-parameters.ts'
import { Explorable } from '../explorable.tsx'
import { Figures } from '../figures.tsx'
import type { ModelProps } from '../model-props.ts'
import { sayer } from '../say.ts'
import { History } from './history.tsx'
import { conclusion, figuresOf, type SayPrior } from './tell.ts'

export type PriorState = StateOf<typeof priorPriceParameters>

/** The price from which an announced reduction is counted, and whether a claim may be made. */
export function PriorPrice(props: ModelProps) {
  const { words, locale, strings } = props
  const say: SayPrior = sayer(words.texts)
  const conclude = (state: PriorState) => conclusion(state, say, locale)
  return (
    <Explorable {...props} id="prior-price" parameters={priorPriceParameters} conclude={conclude}>
      {(state) => (
        <>
          <Figures figures={figuresOf(state, say, locale)} />
          <History {...{ state, say, locale, strings }} conclusion={conclude(state)} />
        </>
      )}
    </Explorable>
  )
}
