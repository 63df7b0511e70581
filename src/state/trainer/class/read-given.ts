import { isPartLike, type Part } from '../../../learning/class/code-sets.ts'
import type { LearnerRecord } from '../../../learning/class/learner-record.ts'
import { recordOf } from '../../../learning/class/record-of.ts'
import { moments, type ResultReading } from '../../../learning/class/result-code.ts'
import { resultWrapping } from '../../../learning/class/result-wrapping.ts'
import type { HandedIn } from '../../../learning/class/roll.ts'
import type { ListedItem } from '../../../learning/items/listed-item.ts'
import type { Passport, PassportReading } from '../../../learning/passport/passport.ts'
import { reduceEvents } from '../../../learning/progress/state.ts'
import { readResultBytes, readResultText } from '../class-codes.ts'
import { course } from '../../identity.ts'
import { PassportReader, readPassportBytes } from '../../passport/passport-reader.ts'

/** A file, a text that was pasted, or what a camera read of codes. */
export type Given =
  | { readonly name: string; readonly file: Blob }
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly codes: readonly string[] }

/** `whole`: one thing handed in; `codes`: their texts, of which each may be a part of one. */
export type Opened =
  | { readonly kind: 'whole'; readonly handedIn: HandedIn }
  | { readonly kind: 'codes'; readonly texts: readonly string[] }

/** In bytes: what a passport may take at most. */
const maxFileBytes = 32 * 1024 * 1024

const refused = (why: Extract<HandedIn, { kind: 'refused' }>['why']): HandedIn => ({ kind: 'refused', why })
const whole = (handedIn: HandedIn): Opened => ({ kind: 'whole', handedIn })

/** Total: whatever it holds, nothing throws. */
export async function openGiven(given: Given, items: readonly ListedItem[]): Promise<Opened> {
  try {
    if ('codes' in given) return { kind: 'codes', texts: given.codes }
    if ('text' in given) return await openText(given.text, given.name, items)
    const { name, file } = given
    if (file.size > maxFileBytes) return whole(refused('too-big'))
    if (!file.type.startsWith('image/')) return await openText(await file.text(), name, items)
    const { readPicture } = await import('../../../platform/codes/read-codes.ts')
    const texts = (await readPicture(file)) ?? []
    return texts.length > 0 ? { kind: 'codes', texts } : whole(refused('no-code'))
  } catch {
    return whole(refused('damaged'))
  }
}

/** Codes may stand in it, a line each, with a greeting before them. */
async function openText(text: string, name: string, items: readonly ListedItem[]): Promise<Opened> {
  const lines = text.split(/[\r\n]+/)
  return lines.some(isPartLike)
    ? { kind: 'codes', texts: lines.filter((line) => line.trim() !== '') }
    : whole(await readWhole(text, name, items))
}

/** Total: a result code or a passport, each as a file or a link. */
export async function readWhole(text: string, name: string, items: readonly ListedItem[]): Promise<HandedIn> {
  const results = await readResultText(text, course)
  if (results.kind === 'record' || (results.why !== 'not-a-code' && results.why !== 'too-big'))
    return resultIn(results, name)
  // A passport is larger, and bears another mark.
  const read = await new PassportReader().readText(text)
  const isPassport = read.kind === 'passport' || (read.kind === 'refused' && read.why !== 'not-a-passport')
  return isPassport
    ? passportIn(read, name, items)
    : refused(results.why === 'too-big' ? 'too-big' : 'unknown')
}

/** Total: of the bytes of a whole that came in several codes, of which this is one. */
export async function readJoined(
  bytes: Uint8Array,
  { wrapping }: Pick<Part, 'wrapping'>,
  name: string,
  items: readonly ListedItem[],
): Promise<HandedIn> {
  return wrapping === resultWrapping
    ? resultIn(await readResultBytes(bytes, course), name)
    : passportIn(await readPassportBytes(bytes), name, items)
}

function resultIn(results: ResultReading, name: string): HandedIn {
  if (results.kind === 'record')
    return { kind: 'record', record: { ...results.record, name: results.record.name || name }, unreadable: 0 }
  const { why, course: id } = results
  return { kind: 'refused', why: why === 'not-a-code' ? 'unknown' : why, course: id }
}

function passportIn(read: PassportReading, name: string, items: readonly ListedItem[]): HandedIn {
  if (read.kind === 'passport')
    return { kind: 'record', record: recordIn(read.passport, name, items), unreadable: read.unreadable }
  if (read.why === 'another-course') return read
  return refused(read.why === 'not-a-passport' ? 'unknown' : read.why)
}

function recordIn(
  { course: id, events, madeAtMs }: Passport,
  name: string,
  items: readonly ListedItem[],
): LearnerRecord {
  return recordOf(reduceEvents(events), { course: id, items, name, madeAtMs, moments })
}
