import { cutPrice, type PriceState } from '../../../learning/models/price/price-cut.ts'
import { priceParameters } from '../../../learning/models/price/price-parameters.ts'
import { Explorable } from '../explorable.tsx'
import type { ModelProps } from '../model-props.ts'
import { quantity } from '../quantity.ts'
import { sayer } from '../say.ts'
import { Table } from '../values-table.tsx'
import { ExtraVolume } from './extra-volume.tsx'
import { ProfitLines } from './profit-lines.tsx'
import { beforeAndAfter, conclusion, type SayPrice } from './tell.ts'

/** What a cut does to the margin, and how much more must be sold to earn as much. */
export function Price(props: ModelProps) {
  const { words, locale, strings } = props
  const say: SayPrice = sayer(words.texts)
  const conclude = (state: PriceState) => conclusion(state, say, locale)
  return (
    <Explorable {...props} id="price" parameters={priceParameters} conclude={conclude}>
      {(state) => (
        <>
          <Table {...beforeAndAfter(state, say, locale)} />
          <p class="needed">
            {say('needed')} <b>{neededIn(state, say, locale)}</b>
          </p>
          <ProfitLines {...{ state, say, locale, strings }} conclusion={conclude(state)} />
          <ExtraVolume {...{ state, say, locale, strings }} />
        </>
      )}
    </Explorable>
  )
}

function neededIn(state: PriceState, say: SayPrice, locale: string): string {
  const { sameProfit } = cutPrice(state)
  return sameProfit.kind === 'reached' ? quantity(locale, 'units', sameProfit.volume) : say('none')
}
