import { fromBase45, toBase45 } from './base45.ts'
import { checksumOf } from './checksum.ts'
import { passportWrapping, type Wrapping } from './wrapping.ts'

/** More codes than anyone would read. */
export const maxFrames = 99

/** The form of what is written here. */
const frameVersion = 1

/** In characters, of each code. */
const maxFrameLength = ({ bytesPerFrame }: Wrapping): number => bytesPerFrame * 1.5 + 36

/**
 * Compressed bytes as texts for QR codes, in their alphanumeric letters:
 * `PASS1:<id>:<rank from 1>:<how many>:<checksum>:<base 45>.` `null` where there are too many for codes.
 */
export function framesOf(
  bytes: Uint8Array,
  { mark, bytesPerFrame }: Wrapping = passportWrapping,
): readonly string[] | null {
  const of = Math.max(1, Math.ceil(bytes.length / bytesPerFrame))
  if (of > maxFrames) return null
  // Of even size, but for the last one: equal codes are easier to read than a large one and a small one.
  const size = 2 * Math.ceil(bytes.length / of / 2)
  const id = upper(checksumOf(toBase45(bytes)))
  return Array.from({ length: of }, (_, at) => {
    const head = `${id}:${at + 1}:${of}`
    const data = toBase45(bytes.subarray(at * size, (at + 1) * size))
    return `${mark}${frameVersion}:${head}:${upper(checksumOf(`${head}:${data}`))}:${data}.`
  })
}

export interface Frame {
  /** The checksum of the whole. */
  readonly id: string
  /** From 1. */
  readonly rank: number
  readonly of: number
  readonly data: string
}

/** `foreign`: a code of something else; `damaged`: one that was badly read. */
export type FrameReading =
  { readonly kind: 'frame'; readonly frame: Frame } | { readonly kind: 'foreign' | 'damaged' | 'newer' }

/** What follows the mark. */
const shape = /^(\d+):([0-9A-F]{8}):(\d{1,2}):(\d{1,2}):([0-9A-F]{8}):([^]*)\.$/

export function readFrame(text: string, wrapping: Wrapping = passportWrapping): FrameReading {
  if (text.length > 2 * maxFrameLength(wrapping) || !isMarked(text, wrapping)) return { kind: 'foreign' }
  const marked = text.trim().slice(wrapping.mark.length)
  const [, version, id = '', rank = '', of = '', checksum, data = ''] = shape.exec(marked) ?? []
  if (version === undefined) return { kind: 'damaged' }
  if (version !== String(frameVersion)) return { kind: 'newer' }
  const isWhole = upper(checksumOf(`${id}:${rank}:${of}:${data}`)) === checksum
  const frame = { id, rank: Number(rank), of: Number(of), data }
  if (!isWhole || frame.rank < 1 || frame.rank > frame.of) return { kind: 'damaged' }
  return { kind: 'frame', frame }
}

/** Whether it begins as a code does. */
export function isMarked(text: string, { mark }: Wrapping): boolean {
  const trimmed = text.trimStart()
  return trimmed.startsWith(mark) && /^\d+:/.test(trimmed.slice(mark.length))
}

/** Frames of one whole, read so far, by their rank. */
export interface Collected {
  readonly id: string
  readonly of: number
  readonly parts: ReadonlyMap<number, string>
}

/** `kept` with the frame; of several wholes the last one read comes first. */
export function withFrame(kept: readonly Collected[], { id, rank, of, data }: Frame): readonly Collected[] {
  const isSame = (one: Collected) => one.id === id && one.of === of
  const known = kept.find(isSame) ?? { id, of, parts: new Map<number, string>() }
  const others = kept.filter((one) => !isSame(one)).slice(0, mostAtOnce - 1)
  if (known.parts.has(rank)) return [known, ...others]
  return [{ id, of, parts: new Map(known.parts).set(rank, data) }, ...others]
}

/** Codes of more than these at once are a mistake, or a trick. */
const mostAtOnce = 8

export function missingIn({
  of,
  parts,
}: {
  readonly of: number
  readonly parts: ReadonlyMap<number, unknown>
}): number[] {
  return Array.from({ length: of }, (_, at) => at + 1).filter((rank) => !parts.has(rank))
}

/** The compressed bytes, once every frame is there; `null` while one is missing, or where they do not belong together. */
export function joined(collected: Collected): Uint8Array | null {
  if (missingIn(collected).length > 0) return null
  const parts = Array.from({ length: collected.of }, (_, at) => fromBase45(collected.parts.get(at + 1) ?? ''))
  return parts.every((part) => part !== null) ? wholeFrom(parts, collected.id) : null
}

/** All the parts one after the other; `null` where they are not those of the whole of that checksum. */
export function wholeFrom(parts: readonly Uint8Array[], id: string): Uint8Array | null {
  const bytes = Uint8Array.from(parts.flatMap((part) => [...part]))
  return upper(checksumOf(toBase45(bytes))) === id ? bytes : null
}

const upper = (text: string): string => text.toUpperCase()
