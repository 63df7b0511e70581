import type { AnsweringStrings } from '../answering/strings.ts'

/** How a number stands beside its unit: `{number}`, `{unit}`. */
export interface QuantityStrings {
  readonly word: string
  /** A sign of money: `€`. */
  readonly currency: string
  readonly percent: string
}

/** What a typed number says, in one language. */
export interface NumberStrings extends AnsweringStrings {
  /** Names the field. */
  readonly label: string
  /** Checked, and no number in it. */
  readonly unreadable: string
  /** `{number}`: as it was read. */
  readonly understood: string
  /** `{unit}`: the one asked for. */
  readonly wrongUnit: string
  /** A unit where none is asked for. */
  readonly needlessUnit: string
  /** `{number}`: with its unit. */
  readonly keyIs: string
  readonly quantity: QuantityStrings
}
