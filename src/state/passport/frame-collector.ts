import {
  type Collected,
  type FrameReading,
  joined,
  missingIn,
  readFrame,
  withFrame,
} from '../../learning/passport/frames.ts'
import { recognise } from '../../learning/passport/recognise.ts'
import type { Wrapping } from '../../learning/passport/wrapping.ts'

/** What came of the codes that were read. */
export type Gathered =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  /** A code of several; `isNew`: it was not read before. */
  | {
      readonly kind: 'collecting'
      readonly of: number
      readonly missing: readonly number[]
      readonly isNew: boolean
    }
  | { readonly kind: 'refused'; readonly why: 'damaged' | 'newer' }
  /** None, or codes of something else. */
  | { readonly kind: 'no-code' }

/** Keeps the codes that it has read, until they are all there. */
export class FrameCollector {
  readonly #wrapping: Wrapping
  #collected: readonly Collected[] = []

  constructor(wrapping: Wrapping) {
    this.#wrapping = wrapping
  }

  /** Texts of codes, in any order; foreign ones are passed over. A code may hold a whole link. */
  take(texts: readonly string[]): Gathered {
    const before = this.#size
    const kinds = new Set<FrameReading['kind']>()
    for (const text of texts) {
      const reading = readFrame(text, this.#wrapping)
      kinds.add(reading.kind)
      if (reading.kind === 'newer') return { kind: 'refused', why: 'newer' }
      if (reading.kind === 'frame') this.#collected = withFrame(this.#collected, reading.frame)
      if (reading.kind !== 'foreign') continue
      const link = recognise(text, this.#wrapping)
      if (link.kind === 'bytes') return { kind: 'whole', bytes: link.bytes }
    }
    const [latest] = this.#collected
    if (!latest || !kinds.has('frame'))
      return kinds.has('damaged') ? { kind: 'refused', why: 'damaged' } : { kind: 'no-code' }
    const missing = missingIn(latest)
    if (missing.length > 0) return { kind: 'collecting', of: latest.of, missing, isNew: this.#size > before }
    this.#collected = this.#collected.slice(1)
    const bytes = joined(latest)
    return bytes ? { kind: 'whole', bytes } : { kind: 'refused', why: 'damaged' }
  }

  get #size(): number {
    return this.#collected.reduce((sum, { parts }) => sum + parts.size, 0)
  }
}
