import { editDistance } from './edit-distance.ts'
import { withoutAccents } from './fold-text.ts'

/** How far a typed text is from a variant. */
export interface Nearness {
  /** Edits between the two without their accents. */
  readonly typos: number
  /** Edits with accents counted: tells apart what is as near without them. */
  readonly edits: number
  readonly isTolerated: boolean
}

/** Beyond this difference in length nothing is tolerated, and the distance is not worth its time. */
const maxDifference = 8

/** Both texts are bare (bare-text.ts). `null`: nothing alike. */
export function nearness(typed: string, variant: string): Nearness | null {
  if (variant === '' || Math.abs(typed.length - variant.length) > maxDifference) return null
  const plain = withoutAccents(variant)
  const typos = editDistance(withoutAccents(typed), plain)
  const isTolerated = typos <= toleratedTypos(plain) && digits(typed) === digits(variant)
  return { typos, edits: editDistance(typed, variant), isTolerated }
}

/** By its letters and digits: none up to 4, one up to 8, two beyond. */
export function toleratedTypos(variant: string): number {
  const letters = variant.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (letters <= 4) return 0
  return letters <= 8 ? 1 : 2
}

/** A digit is never a typo: another number is another answer. */
const digits = (text: string): string => text.replace(/\P{N}/gu, '')

export const byNearness = (one: Nearness, other: Nearness): number =>
  one.typos - other.typos || one.edits - other.edits
