/**
 * Probability that at least `least` of independent events happen, event i with probability `each[i]` (the upper tail of
 * the Poisson binomial distribution; of the binomial one where all are equal).
 */
export function chanceOfAtLeast(least: number, each: readonly number[]): number {
  let exactly = [1]
  for (const p of each) {
    const before = exactly
    exactly = Array.from(
      { length: before.length + 1 },
      (_, k) => (before[k] ?? 0) * (1 - p) + (before[k - 1] ?? 0) * p,
    )
  }
  return exactly.slice(Math.max(0, least)).reduce((sum, p) => sum + p, 0)
}
