/**
 * Letters left out, added, changed, or swapped with their neighbour: Damerau–Levenshtein distance, optimal string
 * alignment (no letter is edited twice). Counted in code points.
 */
export function editDistance(from: string, to: string): number {
  const [source, target] = [Array.from(from), Array.from(to)]
  let twoAbove: readonly number[] = []
  let above: readonly number[] = Array.from({ length: target.length + 1 }, (_, column) => column)
  for (const [row, letter] of source.entries()) {
    const current = [row + 1]
    for (const [column, other] of target.entries()) {
      const changed = cell(above, column) + (letter === other ? 0 : 1)
      const isSwap = row > 0 && letter === target[column - 1] && other === source[row - 1]
      const swapped = isSwap ? cell(twoAbove, column - 1) + 1 : Infinity
      current.push(Math.min(changed, cell(above, column + 1) + 1, cell(current, column) + 1, swapped))
    }
    twoAbove = above
    above = current
  }
  return cell(above, target.length)
}

const cell = (row: readonly number[], column: number): number => row[column] ?? Infinity
