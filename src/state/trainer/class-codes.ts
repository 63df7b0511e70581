import { maxResultCodeLength, readResultCode, type ResultReading } from '../../learning/class/result-code.ts'
import { resultWrapping } from '../../learning/class/result-wrapping.ts'
import { recognise } from '../../learning/passport/recognise.ts'
import { inflate } from '../../platform/compression.ts'
import { FrameCollector, type Gathered } from '../passport/frame-collector.ts'

const refused = (why: 'not-a-code' | 'damaged' | 'too-big' | 'newer') => ({ kind: 'refused', why }) as const

/** Total: the text of a file, a link, what follows its `#`, or the texts of all the codes, a line each. */
export async function readResultText(text: string, course: string): Promise<ResultReading> {
  if (text.length > 2 * maxResultCodeLength) return refused('too-big')
  const given = recognise(text, resultWrapping)
  if (given.kind === 'json') return readResultCode(given.text, course)
  if (given.kind === 'bytes') return readResultBytes(given.bytes, course)
  if (given.kind === 'damaged') return refused('damaged')
  if (given.kind !== 'frames') return refused('not-a-code')
  const read = await new ResultCodes(course).take(given.texts)
  return read.kind === 'record' || read.kind === 'refused' ? read : refused('damaged')
}

/** Reads results from codes before a camera or in pictures, one after the other, in any order. */
export class ResultCodes {
  readonly #course: string
  readonly #codes = new FrameCollector(resultWrapping)

  constructor(course: string) {
    this.#course = course
  }

  async take(texts: readonly string[]): Promise<ResultReading | Exclude<Gathered, { kind: 'whole' }>> {
    const gathered = this.#codes.take(texts)
    return gathered.kind === 'whole' ? readResultBytes(gathered.bytes, this.#course) : gathered
  }
}

/** Compressed, as links and codes hold it. */
export async function readResultBytes(bytes: Uint8Array, course: string): Promise<ResultReading> {
  // A letter takes three bytes at most where it is one UTF-16 unit.
  const inflated = await inflate(bytes, 3 * maxResultCodeLength)
  return inflated.kind === 'text' ? readResultCode(inflated.text, course) : refused(inflated.kind)
}
