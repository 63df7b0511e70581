import type { Stage } from './stages.ts'

/** The four of McCarthy (1960). */
export const mixElements = ['product', 'price', 'place', 'promotion'] as const
export type MixElement = (typeof mixElements)[number]

/**
 * What each stage asks of each element, by id (after the summary of life-cycle strategies in Kotler & Keller, Marketing
 * Management). Usual answers, not rules: a firm may skim where another penetrates.
 */
export const emphasis = {
  introduction: {
    product: 'basic-offer',
    price: 'skim-or-penetrate',
    place: 'selective',
    promotion: 'make-known-and-tried',
  },
  growth: {
    product: 'extend-and-serve',
    price: 'reach-wider-market',
    place: 'intensive',
    promotion: 'win-preference',
  },
  maturity: {
    product: 'diversify',
    price: 'match-rivals',
    place: 'more-intensive',
    promotion: 'stress-difference-and-loyalty',
  },
  decline: {
    product: 'prune-or-replace',
    price: 'cut',
    place: 'drop-weak-outlets',
    promotion: 'keep-loyal-only',
  },
} as const satisfies Readonly<Record<Stage, Readonly<Record<MixElement, string>>>>
