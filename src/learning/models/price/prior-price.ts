/**
 * Announcing a reduction. Directive 98/6/EC, art. 6a (inserted by Directive (EU) 2019/2161, art. 2): the prior price is
 * the lowest of a period not shorter than the 30 days before the reduction. CJEU, 26 September 2024, C-330/23 Aldi Süd:
 * the percentage announced is computed on that price. In France, art. L112-1-1 code de la consommation.
 * Not covered: perishables, goods sold for less than 30 days, loyalty offers. For cuts that follow one another, give the
 * prices before the first.
 */

export const windowDays = 30

/** `nothing-to-announce`: the price is not below the prior price, so that any reduction claimed is false. */
export type ClaimVerdict = 'right' | 'understated' | 'overstated' | 'nothing-to-announce'

export interface PriorPrice {
  /** In EUR; `null` where no price is known. */
  readonly priorEur: number | null
  /** Days that count: the last 30, or fewer where fewer are known. */
  readonly daysKnown: number
  /** Fewer than 30 days are known: the rule for new goods differs from State to State. */
  readonly shortHistory: boolean
  /** The reduction that may be announced, as a share of the prior price; 0 where there is none. */
  readonly reduction: number
  /** What the reduction would seem on the price of the day before: the figure that the Court refused. */
  readonly onLastPrice: number
}

/** `dailyEur`: price of each day before the reduction, oldest first, the day before it last. */
export function priorPrice(dailyEur: readonly number[], newEur: number): PriorPrice {
  const counted = dailyEur.slice(-windowDays)
  const priorEur = counted.length > 0 ? Math.min(...counted) : null
  return {
    priorEur,
    daysKnown: counted.length,
    shortHistory: counted.length < windowDays,
    reduction: reductionFrom(priorEur, newEur),
    onLastPrice: reductionFrom(counted.at(-1) ?? null, newEur),
  }
}

/**
 * `claimed` is a share. Rounding down to a whole percent is right, rounding up is not: 23 % for 23.67 %, never 24 %.
 * Where nothing may be announced, no claim is right, and none is due.
 */
export function judgeClaim({ reduction }: PriorPrice, claimed: number): ClaimVerdict {
  if (reduction === 0) return 'nothing-to-announce'
  if (claimed > reduction + slack) return 'overstated'
  return claimed > reduction - 0.01 + slack ? 'right' : 'understated'
}

/** For what floating point leaves behind. */
const slack = 1e-9

function reductionFrom(baseEur: number | null, newEur: number): number {
  return baseEur === null || baseEur <= 0 ? 0 : Math.max(0, (baseEur - newEur) / baseEur)
}
