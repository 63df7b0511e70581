import type { Score } from './item.ts'

/** What is said of one part of an answered item: a left of its pairs, a step, a gap. */
export interface Part<Text> {
  readonly id: string
  readonly right: boolean
  /** `null` where nothing was given to comment on. */
  readonly feedback: Text | null
}

/** A part that something was put with: a tile beside a left, a word in a gap. */
export interface FilledPart<Text> extends Part<Text> {
  readonly given: string | null
}

/** Share of the parts that are right; 0 of none. */
export function shareRight(parts: readonly Part<unknown>[]): Score {
  return parts.length === 0 ? 0 : parts.filter((part) => part.right).length / parts.length
}
