import type { Offer } from './arrange.ts'

/** Talking it over may take half as long again. */
const most = 1.5

/** Gives the answering more time, a minute each in turn, as long as it `fits`. */
export function stretched(
  offers: readonly Offer[],
  fits: (offers: readonly Offer[]) => boolean,
): readonly Offer[] {
  const longest = offers.map(({ step }) => (step.kind === 'activity' ? step.minutes * most : 0))
  let [all, isLonger] = [offers, true]
  while (isLonger) {
    isLonger = false
    for (const [at, limit] of longest.entries()) {
      const longer = all.map((offer, rank) => (rank === at ? aMinuteLonger(offer) : offer))
      if ((longer[at]?.step.minutes ?? 0) > limit || !fits(longer)) continue
      all = longer
      isLonger = true
    }
  }
  return all
}

const aMinuteLonger = (offer: Offer): Offer => ({
  ...offer,
  step: { ...offer.step, minutes: offer.step.minutes + 1 },
})
