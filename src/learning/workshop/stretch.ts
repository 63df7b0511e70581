import type { Offer } from './arrange.ts'
import type { RunStep } from './run-sheet.ts'

/** Talking an answer over may take half as long again; a moment that all speak in, twice as long. What is told takes what it takes. */
const most: Readonly<Record<RunStep['kind'], number>> = {
  ...{ activity: 1.5, moment: 2 },
  ...{ section: 1, note: 1, break: 1 },
}

/** Each as long as it may be. */
export const longestOf = (offers: readonly Offer[]): readonly Offer[] =>
  offers.map((offer) => lasting(offer, Math.floor(offer.step.minutes * most[offer.step.kind])))

/** Gives what may take more time a minute each in turn, as long as it `fits`. */
export function stretched(
  offers: readonly Offer[],
  fits: (offers: readonly Offer[]) => boolean,
): readonly Offer[] {
  const longest = longestOf(offers)
  let [all, isLonger] = [offers, true]
  while (isLonger) {
    isLonger = false
    for (const [at, { step }] of longest.entries()) {
      const minutes = (all[at]?.step.minutes ?? 0) + 1
      if (minutes > step.minutes) continue
      const longer = all.map((offer, rank) => (rank === at ? lasting(offer, minutes) : offer))
      if (!fits(longer)) continue
      all = longer
      isLonger = true
    }
  }
  return all
}

const lasting = (offer: Offer, minutes: number): Offer => ({ ...offer, step: { ...offer.step, minutes } })
