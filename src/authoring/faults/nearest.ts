/**
 * The valid name that `name` was most likely meant to be, or `null` where none is near: at most a third of its
 * letters may be mistyped (inserted, deleted, replaced or swapped with the next).
 */
export function nearest(name: string, valid: Iterable<string>): string | null {
  const limit = Math.max(1, Math.floor(name.length / 3))
  let best: string | null = null
  let bestDistance = limit + 1
  for (const candidate of valid) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** What to do about an unknown name: the nearest valid one, else the choice while it is short, else `otherwise`. */
export function didYouMean(name: string, valid: Iterable<string>, otherwise: string): string {
  const names = [...new Set(valid)]
  const near = nearest(name, names)
  if (near !== null) return `Did you mean "${near}"?`
  return names.length > 0 && names.length <= 8 ? `${otherwise} Known: ${names.join(', ')}.` : otherwise
}

/** Optimal string alignment distance: Levenshtein's, with swaps of neighbours counted as one. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? at(beforeLast, j - 2) + 1
          : Infinity
      row[j] = Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced, swapped)
    }
    ;[beforeLast, last] = [last, row]
  }
  return at(last, b.length)
}

const at = (row: readonly number[], index: number) => row[index] ?? Infinity
