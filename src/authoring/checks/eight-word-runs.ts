import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mask } from '../words.ts'
import type { Span } from '../yaml/yaml-file.ts'

const length = 8

/** Truncated hashes of the sources' runs; the file says how they were made. */
const hashes: ReadonlySet<string> = new Set(
  readFileSync(new URL('eight-word-hashes.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^[\da-f]{12}$/.test(line)),
)

export interface Run {
  readonly offset: number
  /** As they are written. */
  readonly words: readonly string[]
}

/** Where at least eight words in a row of the texts in `spans` stand in the sources; overlapping runs are one. */
export function eightWordRuns(
  text: string,
  spans: readonly Span[],
  known: ReadonlySet<string> = hashes,
): readonly Run[] {
  const words = [...mask(text, spans).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) =>
    normalised(word).map((name) => ({ word, name, offset: index })),
  )
  const runs: { start: number; end: number }[] = []
  for (let start = 0; start + length <= words.length; start++) {
    if (!known.has(hashOf(words.slice(start, start + length).map(({ name }) => name)))) continue
    const last = runs.at(-1)
    if (last && start <= last.end) last.end = start + length
    else runs.push({ start, end: start + length })
  }
  return runs.map(({ start, end }) => ({
    offset: words[start]?.offset ?? 0,
    words: words.slice(start, end).map(({ word }) => word),
  }))
}

function normalised(word: string): readonly string[] {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return plain.match(/[a-z0-9]+/g) ?? []
}

/** First 12 hex digits of SHA-256 over the words, normalised and joined by one space. */
export function hashOf(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 12)
}
