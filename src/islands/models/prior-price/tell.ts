import { dailyPrices } from '../../../learning/models/price/price-history.ts'
import { type ClaimVerdict, judgeClaim, priorPrice } from '../../../learning/models/price/prior-price.ts'
import type { priorPriceModel } from '../../../learning/models/price/prior-price-model.ts'
import { quantity } from '../quantity.ts'
import type { Say } from '../say.ts'
import type { PriorState } from './prior-price.tsx'

export type SayPrior = Say<typeof priorPriceModel.texts>

/** Whether the claim may be made, in a sentence. */
export function conclusion(state: PriorState, say: SayPrior, locale: string): string {
  const found = priorPrice(dailyPrices(state), state.newEur)
  const holes = {
    prior: quantity(locale, 'eur', found.priorEur ?? 0),
    now: quantity(locale, 'eur', state.newEur),
    reduction: quantity(locale, 'share', wholePercent(found.reduction)),
    claimed: quantity(locale, 'share', state.claimed),
  }
  const sentences: Readonly<Record<ClaimVerdict, () => string>> = {
    right: () => say('right', holes),
    understated: () => say('understated', holes),
    overstated: () => say('overstated', holes),
    'nothing-to-announce': () => say('nothing', holes),
  }
  return sentences[judgeClaim(found, state.claimed)]()
}

/** Rounded down: 23.67 % may be announced as 23 %, never as 24 %. */
const wholePercent = (share: number) => Math.floor(share * 100 + 1e-9) / 100

export function figuresOf(state: PriorState, say: SayPrior, locale: string) {
  const { priorEur, reduction, onLastPrice } = priorPrice(dailyPrices(state), state.newEur)
  const share = (value: number) =>
    value === 0 ? say('none') : quantity(locale, 'share', wholePercent(value))
  return [
    { label: say('prior'), value: priorEur === null ? say('none') : quantity(locale, 'eur', priorEur) },
    { label: say('reduction'), value: share(reduction) },
    { label: say('onLastPrice'), value: share(onLastPrice) },
    { label: say('claimed'), value: share(state.claimed) },
  ]
}
