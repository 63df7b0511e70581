/** Why a figure does not exist. Each is told in words, per language. */
export type NoFigure =
  | 'nobody'
  | 'one-learner'
  | 'one-item'
  | 'all-right'
  | 'all-wrong'
  /** All have the same score, neither 0 nor 1. */
  | 'same-score'
  /** All did equally well on the rest, or on the whole. */
  | 'rest-alike'
  /** No two learners answered the same two items. */
  | 'no-complete-cases'
  /** There was nothing left to win. */
  | 'all-right-before'

/** A number, or why there is none. */
export type Figure =
  { readonly value: number; readonly why?: undefined } | { readonly value: null; readonly why: NoFigure }

export const figure = (value: number): Figure => ({ value })
export const noFigure = (why: NoFigure): Figure => ({ value: null, why })

/**
 * With fewer learners, one more or less moves a share by ten points or more: such a figure is shown with a caution.
 */
export const leastForShares = 10

/**
 * With fewer learners, a correlation or a reliability is shown with a caution. Johanson & Brooks (2010), Educational and
 * Psychological Measurement 70(3), 394–400: the least at which estimates begin to be of use in a pilot study. Crocker &
 * Algina (1986) ask for 200 before anything is decided of an item.
 */
export const leastForCorrelations = 30

/** A reliability grows with the number of items (Spearman 1910, Brown 1910): with fewer, a low one is no fault of theirs. */
export const leastItems = 10
