import type { Place } from '../faults/fault.ts'

/** A file of the course: the path under which faults name it, and its text without byte order mark. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

export const startOf = (path: string): Place => ({ file: path, line: 1, column: 1 })

/** Where the character at `offset` (UTF-16) stands. */
export function placeAt({ path, text }: TextFile, offset: number): Place {
  const before = text.slice(0, Math.max(0, offset))
  const lineStart = before.lastIndexOf('\n') + 1
  return { file: path, line: before.split('\n').length, column: before.length - lineStart + 1 }
}
