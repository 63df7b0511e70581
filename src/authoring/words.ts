import type { Span } from './yaml/yaml-file.ts'

/** `text` with all that is outside `spans` blanked: offsets stay true, lines too. */
export function mask(text: string, spans: readonly Span[]): string {
  const kept = spans.toSorted(([a], [b]) => a - b)
  let masked = ''
  for (const [start, end] of kept) {
    masked += blank(text.slice(masked.length, Math.max(start, masked.length)))
    masked += text.slice(masked.length, Math.max(end, masked.length))
  }
  return masked + blank(text.slice(masked.length))
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ')

/** `l'étal`, `mot-clé` and `2026` are one word each. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’‑-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
