import { fromBase45 } from '../passport/base45.ts'
import { isMarked, missingIn, readFrame, wholeFrom } from '../passport/frames.ts'
import { passportWrapping, type Wrapping } from '../passport/wrapping.ts'
import { resultWrapping } from './result-wrapping.ts'

/** A code that is one of several: of a result, or of a passport. */
export interface Part {
  /** What the codes of one whole have in common, and no others. */
  readonly set: string
  readonly wrapping: Wrapping
  readonly id: string
  readonly rank: number
  readonly of: number
  readonly bytes: Uint8Array
}

/** `foreign`: it is no part of anything. */
export type CodeReading =
  { readonly kind: 'part'; readonly part: Part } | { readonly kind: 'damaged' | 'newer' | 'foreign' }

const wrappings = [resultWrapping, passportWrapping]

/** Whether it begins as a part does. */
export const isPartLike = (text: string): boolean => wrappings.some((wrapping) => isMarked(text, wrapping))

/** Total: any text gives a reading. */
export function readPart(text: string): CodeReading {
  const wrapping = wrappings.find((one) => isMarked(text, one))
  if (!wrapping) return { kind: 'foreign' }
  const reading = readFrame(text, wrapping)
  if (reading.kind !== 'frame') return reading
  const { id, rank, of, data } = reading.frame
  const bytes = fromBase45(data)
  if (!bytes) return { kind: 'damaged' }
  return { kind: 'part', part: { set: `${wrapping.mark} ${id} ${of}`, wrapping, id, rank, of, bytes } }
}

/** Parts of one whole, by their rank. */
export interface CodeSet {
  readonly of: number
  /** As bytes: a part of a text would keep all of that text in memory. */
  readonly parts: ReadonlyMap<number, Uint8Array>
}

/** What waits for its other codes. */
export interface Waiting {
  readonly sets: ReadonlyMap<string, CodeSet>
  readonly sizeBytes: number
}

export const nothingWaits: Waiting = { sets: new Map(), sizeBytes: 0 }

/** Together they bound the memory that codes without the rest of theirs take: a large class, of whom everybody showed some. */
export const mostWaiting = { sets: 500, sizeBytes: 8_000_000 }

/** `known`: it waits there already; `full`: there is no room for more. Then nothing has changed. */
export interface Kept {
  readonly fit: 'new' | 'known' | 'full'
  readonly waiting: Waiting
}

export function withPart(waiting: Waiting, { set, rank, of, bytes }: Part): Kept {
  const known = waiting.sets.get(set)
  if (known?.parts.has(rank)) return { fit: 'known', waiting }
  const sizeBytes = waiting.sizeBytes + bytes.length
  const isFull = !known && waiting.sets.size >= mostWaiting.sets
  if (isFull || sizeBytes > mostWaiting.sizeBytes) return { fit: 'full', waiting }
  const parts = new Map(known?.parts).set(rank, bytes)
  return { fit: 'new', waiting: { sets: new Map(waiting.sets).set(set, { of, parts }), sizeBytes } }
}

export function withoutSet(waiting: Waiting, set: string): Waiting {
  const parts = [...(waiting.sets.get(set)?.parts.values() ?? [])]
  const sets = new Map(waiting.sets)
  sets.delete(set)
  return { sets, sizeBytes: parts.reduce((left, { length }) => left - length, waiting.sizeBytes) }
}

/** Ranks that are not there yet. */
export const missingOf = (waiting: Waiting, set: string): readonly number[] =>
  missingIn(waiting.sets.get(set) ?? { of: 0, parts: new Map() })

/** The bytes of a set that has all its parts; `null` where they do not belong together. `id` is that of a part. */
export function joinedOf(waiting: Waiting, { set, id }: Part): Uint8Array | null {
  const parts = [...(waiting.sets.get(set)?.parts ?? [])].toSorted(([one], [other]) => one - other)
  return wholeFrom(
    parts.map(([, bytes]) => bytes),
    id,
  )
}
