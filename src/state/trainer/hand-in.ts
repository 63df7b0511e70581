import type { LearnerRecord, Moment, RecordedAnswer } from '../../learning/class/learner-record.ts'
import { answersAt, recordOf } from '../../learning/class/record-of.ts'
import { writeResultCode } from '../../learning/class/result-code.ts'
import { resultWrapping } from '../../learning/class/result-wrapping.ts'
import type { ListedItem } from '../../learning/items/listed-item.ts'
import { framesOf } from '../../learning/passport/frames.ts'
import { fragmentOf } from '../../learning/passport/recognise.ts'
import { deflate } from '../../platform/compression.ts'
import { saveFile } from '../../platform/files.ts'
import { course } from '../identity.ts'
import { now } from '../now.ts'
import { longestLink } from '../passport/taken-along.ts'
import { $progress } from '../progress.ts'

/** What could be handed in, by part. */
export const answersHere = (
  items: readonly ListedItem[],
): Readonly<Record<Moment, readonly RecordedAnswer[]>> => {
  const of = (moment: Moment) => answersAt(moment, $progress.get(), items)
  return { diagnostic: of('diagnostic'), final: of('final'), lesson: of('lesson') }
}

/** What would be handed in of this device. */
export function recordHere(
  items: readonly ListedItem[],
  name: string,
  chosen: readonly Moment[],
): LearnerRecord {
  return recordOf($progress.get(), { course, items, name, madeAtMs: noonToday(), moments: chosen })
}

/** Of the day that it is here; no other time is told. */
function noonToday(): number {
  const today = new Date(now())
  return Date.UTC(today.getFullYear(), today.getMonth(), today.getDate(), 12)
}

/** Results as they are handed in. */
export interface HandedIn {
  /** What a link holds after `#`; by itself it can be pasted. */
  readonly fragment: string | null
  readonly frames: readonly string[] | null
}

export async function handIn(record: LearnerRecord): Promise<HandedIn> {
  const bytes = await deflate(writeResultCode(record))
  const fragment = fragmentOf(bytes, resultWrapping)
  return {
    fragment: fragment.length > longestLink ? null : fragment,
    frames: framesOf(bytes, resultWrapping),
  }
}

/** A file that is named after who hands it in, for whoever gets thirty of them. */
export function saveResultFile(record: LearnerRecord): void {
  const called = record.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || record.learner
  saveFile(
    `${course}-${called}-${new Date(record.madeAtMs).toISOString().slice(0, 10)}.json`,
    writeResultCode(record),
  )
}
