import { retention } from './memory.ts'

/** What a learner asks of reviews. */
export interface ReviewSettings {
  /** Share of what is due that they want to still know, in [0.8, 0.95]. */
  readonly retention: number
  /** How many questions that they never answered come in a day, from 0 to 30. */
  readonly newPerDay: number
}

export const newPerDay = { least: 0, usual: 8, most: 30 } as const

export const usualSettings: ReviewSettings = { retention: retention.usual, newPerDay: newPerDay.usual }

/** Total: what was stored may be anything; what is no number within its bounds is as if it had not been. */
export function parseReviewSettings(stored: {
  readonly retention: string | null
  readonly newPerDay: string | null
}): ReviewSettings {
  const count = within(stored.newPerDay, newPerDay)
  return {
    retention: within(stored.retention, retention),
    newPerDay: Number.isInteger(count) ? count : newPerDay.usual,
  }
}

interface Bounds {
  readonly least: number
  readonly usual: number
  readonly most: number
}

function within(text: string | null, { least, usual, most }: Bounds): number {
  const number = text === null || text.trim() === '' ? NaN : Number(text)
  return number >= least && number <= most ? number : usual
}
