import type { price } from '../../../learning/models/price/model.ts'
import type { Margin } from '../../../learning/models/price/margin.ts'
import { cutPrice, type PriceState } from '../../../learning/models/price/price-cut.ts'
import { quantity } from '../quantity.ts'
import type { Say } from '../say.ts'

export type SayPrice = Say<typeof price.texts>

/** What the cut asks for, in a sentence. */
export function conclusion(state: PriceState, say: SayPrice, locale: string): string {
  const { before, sameProfit } = cutPrice(state)
  const share = (value: number) => quantity(locale, 'share', value)
  const units = (value: number) => quantity(locale, 'units', value)
  const discount = share(state.discount)
  if (sameProfit.kind === 'impossible') {
    if (sameProfit.why === 'no-margin') return say('noMargin')
    return say('cutTakesMargin', { discount, rate: share(before.rate ?? 0) })
  }
  if (state.discount === 0) return say('noCut')
  const [extra, volume, was] = [share(sameProfit.extraRate), units(sameProfit.volume), units(state.volume)]
  return say('reached', { discount, extra, volume, was })
}

/** Price, margin and profit before and after the cut, as a table. */
export function beforeAndAfter(state: PriceState, say: SayPrice, locale: string) {
  const cut = cutPrice(state)
  const eur = (value: number) => quantity(locale, 'eur', value)
  const rate = (margin: Margin) =>
    margin.rate === null ? say('none') : quantity(locale, 'share', margin.rate)
  return {
    caption: `${say('before')}, ${say('after')}`,
    head: ['', say('before'), say('after')],
    rows: [
      [say('price'), eur(state.priceEur), eur(cut.cutPriceEur)],
      [say('margin'), eur(cut.before.amountEur), eur(cut.after.amountEur)],
      [say('rate'), rate(cut.before), rate(cut.after)],
      [say('profit'), eur(cut.profitBeforeEur), eur(cut.profitAfterEur)],
    ],
  }
}
