import { maxPassportLength, type PassportReading, readPassport } from '../../learning/passport/passport.ts'
import { recognise } from '../../learning/passport/recognise.ts'
import { passportWrapping } from '../../learning/passport/wrapping.ts'
import { inflate } from '../../platform/compression.ts'
import { course } from '../identity.ts'
import { FrameCollector, type Gathered } from './frame-collector.ts'

/** What came of what was given. */
export type Outcome =
  PassportReading | Exclude<Gathered, { kind: 'whole' | 'refused' }> | { readonly kind: 'nothing' }

const refused = (why: 'not-a-passport' | 'damaged' | 'too-big' | 'newer') =>
  ({ kind: 'refused', why }) as const

/** Reads a passport however it comes; of one that comes in several codes, it keeps those that it has read. */
export class PassportReader {
  readonly #codes = new FrameCollector(passportWrapping)

  /** A pasted text, what follows an address, or the text of a file. */
  async readText(text: string): Promise<Outcome> {
    if (text.length > 2 * maxPassportLength) return refused('too-big')
    const given = recognise(text)
    switch (given.kind) {
      case 'json':
        return readPassport(given.text, course)
      case 'bytes':
        return readPassportBytes(given.bytes)
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
    const gathered = this.#codes.take(texts)
    return gathered.kind === 'whole' ? readPassportBytes(gathered.bytes) : gathered
  }
}

const maxPictureBytes = 40_000_000

/** Compressed, as links and codes hold it. */
export async function readPassportBytes(bytes: Uint8Array): Promise<PassportReading> {
  // A letter takes three bytes at most where it is one UTF-16 unit.
  const inflated = await inflate(bytes, 3 * maxPassportLength)
  return inflated.kind === 'text' ? readPassport(inflated.text, course) : refused(inflated.kind)
}
