import { fromBase45, toBase45 } from './base45.ts'
import { checksumOf } from './checksum.ts'

/** In characters, of each code: at level M of error correction it has 77 modules a side. */
export const maxFrameLength = 600

/** More codes than anyone would read. */
export const maxFrames = 99

const mark = 'PASS1'
/** Bytes of a frame: 3 characters take 2, and the head takes some 30. */
const bytesPerFrame = 376

/**
 * Compressed bytes as texts for QR codes, in their alphanumeric letters:
 * `PASS1:<id>:<rank from 1>:<how many>:<checksum>:<base 45>.` `null` where there are too many for codes.
 */
export function framesOf(bytes: Uint8Array): readonly string[] | null {
  const of = Math.max(1, Math.ceil(bytes.length / bytesPerFrame))
  if (of > maxFrames) return null
  // Of even size, but for the last one: equal codes are easier to read than a large one and a small one.
  const size = 2 * Math.ceil(bytes.length / of / 2)
  const id = upper(checksumOf(toBase45(bytes)))
  return Array.from({ length: of }, (_, at) => {
    const head = `${id}:${at + 1}:${of}`
    const data = toBase45(bytes.subarray(at * size, (at + 1) * size))
    return `${mark}:${head}:${upper(checksumOf(`${head}:${data}`))}:${data}.`
  })
}

export interface Frame {
  /** Of the passport: the checksum of its whole. */
  readonly id: string
  /** From 1. */
  readonly rank: number
  readonly of: number
  readonly data: string
}

/** `foreign`: no code of a passport; `damaged`: one that was badly read. */
export type FrameReading =
  { readonly kind: 'frame'; readonly frame: Frame } | { readonly kind: 'foreign' | 'damaged' | 'newer' }

const shape = /^PASS(\d+):([0-9A-F]{8}):(\d{1,2}):(\d{1,2}):([0-9A-F]{8}):([^]*)\.$/

export function readFrame(text: string): FrameReading {
  if (text.length > 2 * maxFrameLength) return { kind: 'foreign' }
  const [, version, id = '', rank = '', of = '', checksum, data = ''] = shape.exec(text.trim()) ?? []
  if (version === undefined) return { kind: /^\s*PASS\d+:/.test(text) ? 'damaged' : 'foreign' }
  if (version !== '1') return { kind: 'newer' }
  const isWhole = upper(checksumOf(`${id}:${rank}:${of}:${data}`)) === checksum
  const frame = { id, rank: Number(rank), of: Number(of), data }
  if (!isWhole || frame.rank < 1 || frame.rank > frame.of) return { kind: 'damaged' }
  return { kind: 'frame', frame }
}

/** Frames of one passport, read so far, by their rank. */
export interface Collected {
  readonly id: string
  readonly of: number
  readonly parts: ReadonlyMap<number, string>
}

/** `kept` with the frame, and with what belongs to no other passport: the last one read comes first. */
export function withFrame(kept: readonly Collected[], { id, rank, of, data }: Frame): readonly Collected[] {
  const isSame = (one: Collected) => one.id === id && one.of === of
  const known = kept.find(isSame) ?? { id, of, parts: new Map<number, string>() }
  const others = kept.filter((one) => !isSame(one)).slice(0, mostPassports - 1)
  if (known.parts.has(rank)) return [known, ...others]
  return [{ id, of, parts: new Map(known.parts).set(rank, data) }, ...others]
}

/** Codes of more than these at once are a mistake, or a trick. */
const mostPassports = 8

export function missingIn({ of, parts }: Collected): number[] {
  return Array.from({ length: of }, (_, at) => at + 1).filter((rank) => !parts.has(rank))
}

/** The compressed bytes, once every frame is there; `null` while one is missing, or where they do not belong together. */
export function joined(collected: Collected): Uint8Array | null {
  if (missingIn(collected).length > 0) return null
  const parts = Array.from({ length: collected.of }, (_, at) => fromBase45(collected.parts.get(at + 1) ?? ''))
  if (parts.includes(null)) return null
  const bytes = Uint8Array.from(parts.flatMap((part) => [...(part ?? [])]))
  return upper(checksumOf(toBase45(bytes))) === collected.id ? bytes : null
}

const upper = (text: string): string => text.toUpperCase()
