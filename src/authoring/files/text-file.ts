import type { Place } from '../faults/fault.ts'

/** A file of the course: the path under which faults name it, and its text without byte order mark. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

export const startOf = (path: string): Place => ({ file: path, line: 1, column: 1 })

/** Where the character at `offset` (UTF-16) stands; past the end of the text, its end. */
export function placeAt(file: TextFile, offset: number): Place {
  const at = Math.min(Math.max(0, offset), file.text.length)
  const starts = lineStartsOf(file)
  const line = lastUpTo(starts, at)
  return { file: file.path, line: line + 1, column: at - (starts[line] ?? 0) + 1 }
}

/** Offset of a place in the file. */
export const offsetOf = (file: TextFile, { line, column }: Place): number =>
  (lineStartsOf(file)[line - 1] ?? 0) + column - 1

/** Found once a file: places are asked for by the thousand. */
const known = new WeakMap<TextFile, readonly number[]>()

function lineStartsOf(file: TextFile): readonly number[] {
  const found = known.get(file) ?? [0, ...[...file.text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  known.set(file, found)
  return found
}

/** Rank of the last of the ascending `numbers` that is not above `limit`. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
