import type { LearnerRecord } from '../../../learning/class/learner-record.ts'
import { recordOf } from '../../../learning/class/record-of.ts'
import { moments } from '../../../learning/class/result-code.ts'
import type { HandedIn } from '../../../learning/class/roll.ts'
import type { ListedItem } from '../../../learning/items/listed-item.ts'
import type { Passport } from '../../../learning/passport/passport.ts'
import { reduceEvents } from '../../../learning/progress/state.ts'
import { readResultText } from '../class-codes.ts'
import { course } from '../../identity.ts'
import { PassportReader } from '../../passport/passport-reader.ts'

/** A file, or a text that was pasted or read from codes. */
export type Given =
  { readonly name: string; readonly file: Blob } | { readonly name: string; readonly text: string }

/** In bytes: what a passport may take at most. */
const maxFileBytes = 32 * 1024 * 1024

const refused = (why: Extract<HandedIn, { kind: 'refused' }>['why']): HandedIn => ({ kind: 'refused', why })

/** Total: whatever it holds, nothing throws. A result code or a passport, each however it comes. */
export async function readGiven(given: Given, items: readonly ListedItem[]): Promise<HandedIn> {
  try {
    const text = 'text' in given ? given.text : await textOf(given.file)
    return text === null ? refused('no-code') : await readText(text, given.name, items)
  } catch (problem) {
    return refused(problem instanceof TooBig ? 'too-big' : 'damaged')
  }
}

class TooBig extends Error {}

/** Of a picture, the texts of its codes; `null` where it has none. */
async function textOf(file: Blob): Promise<string | null> {
  if (file.size > maxFileBytes) throw new TooBig()
  if (!file.type.startsWith('image/')) return file.text()
  const { readPicture } = await import('../../../platform/codes/read-codes.ts')
  const texts = await readPicture(file)
  return texts && texts.length > 0 ? texts.join('\n') : null
}

async function readText(text: string, name: string, items: readonly ListedItem[]): Promise<HandedIn> {
  const results = await readResultText(text, course)
  if (results.kind === 'record') {
    const { record } = results
    return { kind: 'record', record: { ...record, name: record.name || name }, unreadable: 0 }
  }
  if (results.why !== 'not-a-code' && results.why !== 'too-big')
    return { kind: 'refused', why: results.why, course: results.course }
  // A passport is larger, and bears another mark.
  const read = await new PassportReader().readText(text)
  if (read.kind === 'passport')
    return { kind: 'record', record: recordIn(read.passport, name, items), unreadable: read.unreadable }
  if (read.kind === 'collecting') return refused('incomplete')
  if (read.kind === 'refused' && read.why === 'another-course') return read
  if (read.kind === 'refused' && read.why !== 'not-a-passport') return refused(read.why)
  return refused(results.why === 'too-big' ? 'too-big' : 'unknown')
}

function recordIn(
  { course: id, events, madeAtMs }: Passport,
  name: string,
  items: readonly ListedItem[],
): LearnerRecord {
  return recordOf(reduceEvents(events), { course: id, items, name, madeAtMs, moments })
}
