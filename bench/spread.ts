/** What is told of several measurements of one thing. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.ceil((sorted.length - 1) / 2)]
  if (low === undefined || high === undefined) throw new Error('Nothing was measured.')
  return { median: (low + high) / 2, min: sorted[0] ?? low, max: sorted.at(-1) ?? high }
}

/** Median of one figure over samples. */
export const medianOf = <Sample>(samples: readonly Sample[], figure: (sample: Sample) => number): number =>
  spreadOf(samples.map(figure)).median
