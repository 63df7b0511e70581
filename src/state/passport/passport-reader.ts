import {
  type Collected,
  type FrameReading,
  joined,
  missingIn,
  readFrame,
  withFrame,
} from '../../learning/passport/frames.ts'
import { maxPassportLength, type PassportReading, readPassport } from '../../learning/passport/passport.ts'
import { recognise } from '../../learning/passport/recognise.ts'
import { inflate } from '../../platform/compression.ts'
import { course } from '../identity.ts'

/** What came of what was given. */
export type Outcome =
  | PassportReading
  /** A code of several; `isNew`: it was not read before. */
  | {
      readonly kind: 'collecting'
      readonly of: number
      readonly missing: readonly number[]
      readonly isNew: boolean
    }
  /** A picture without a code, or with codes of something else. */
  | { readonly kind: 'no-code' }
  | { readonly kind: 'nothing' }

const refused = (why: 'not-a-passport' | 'damaged' | 'too-big' | 'newer') =>
  ({ kind: 'refused', why }) as const

/** Reads a passport however it comes; of one that comes in several codes, it keeps those that it has read. */
export class PassportReader {
  #collected: readonly Collected[] = []

  /** A pasted text, what follows an address, or the text of a file. */
  async readText(text: string): Promise<Outcome> {
    if (text.length > 2 * maxPassportLength) return refused('too-big')
    const given = recognise(text)
    switch (given.kind) {
      case 'json':
        return readPassport(given.text, course)
      case 'bytes':
        return readBytes(given.bytes)
      case 'frames':
        return this.readCodes(given.texts)
      case 'nothing':
        return { kind: 'nothing' }
      case 'damaged':
        return refused('damaged')
      case 'unknown':
        return refused('not-a-passport')
    }
  }

  async readFile(file: Blob & { readonly name?: string }): Promise<Outcome> {
    const isPicture = file.type.startsWith('image/')
    if (file.size > (isPicture ? maxPictureBytes : 4 * maxPassportLength)) return refused('too-big')
    if (!isPicture) return this.readText(await file.text())
    const { readPicture } = await import('../../platform/codes/read-codes.ts')
    const texts = await readPicture(file)
    return texts ? this.readCodes(texts) : refused('not-a-passport')
  }

  /** Texts of codes, in any order; foreign ones are passed over. A code may hold a whole link. */
  async readCodes(texts: readonly string[]): Promise<Outcome> {
    const before = sizeOf(this.#collected)
    const kinds = new Set<FrameReading['kind']>()
    for (const text of texts) {
      const reading = readFrame(text)
      kinds.add(reading.kind)
      if (reading.kind === 'newer') return refused('newer')
      if (reading.kind === 'frame') this.#collected = withFrame(this.#collected, reading.frame)
      if (reading.kind === 'foreign' && recognise(text).kind === 'bytes') return this.readText(text)
    }
    const [latest] = this.#collected
    if (!latest || !kinds.has('frame')) return kinds.has('damaged') ? refused('damaged') : { kind: 'no-code' }
    const missing = missingIn(latest)
    const isNew = sizeOf(this.#collected) > before
    if (missing.length > 0) return { kind: 'collecting', of: latest.of, missing, isNew }
    this.#collected = this.#collected.slice(1)
    const bytes = joined(latest)
    return bytes ? readBytes(bytes) : refused('damaged')
  }
}

const maxPictureBytes = 40_000_000

const sizeOf = (collected: readonly Collected[]): number =>
  collected.reduce((sum, { parts }) => sum + parts.size, 0)

async function readBytes(bytes: Uint8Array): Promise<Outcome> {
  // A letter takes three bytes at most where it is one UTF-16 unit.
  const inflated = await inflate(bytes, 3 * maxPassportLength)
  return inflated.kind === 'text' ? readPassport(inflated.text, course) : refused(inflated.kind)
}
