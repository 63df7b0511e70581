import { checksumOf } from '../passport/checksum.ts'
import { maxInstantMs } from '../progress/event.ts'
import { type Fields, fieldsOf, parsed } from '../read-json.ts'
import { packAnswers, type PackedAnswers, unpackAnswers } from './packed-answers.ts'
import { plainName } from './plain-name.ts'
import type { LearnerRecord, Moment, RecordedAnswer } from './learner-record.ts'

/** The form of what is written here. What has a higher one was written by a newer program. */
export const resultCodeVersion = 1

/** In UTF-16 units, inflated. A whole course takes some 30,000. */
export const maxResultCodeLength = 500_000

export type ResultReading =
  | { readonly kind: 'record'; readonly record: LearnerRecord }
  | {
      readonly kind: 'refused'
      readonly why: 'not-a-code' | 'newer' | 'damaged' | 'too-big' | 'empty' | 'another-course'
      /** Id of that other course. */
      readonly course?: string
    }

export const moments = ['diagnostic', 'final', 'lesson'] as const satisfies readonly Moment[]

const dayMs = 86_400_000

/**
 * JSON, to be kept in a file, or compressed into a link and codes. Of the time it keeps the day alone, in UTC; answers
 * stand by moment and item.
 */
export function writeResultCode({ course, learner, name, madeAtMs, answers }: LearnerRecord): string {
  const day = Math.floor(madeAtMs / dayMs)
  const packed = moments.flatMap((moment): [Moment, PackedAnswers][] => {
    const of = answers.filter((answer) => answer.moment === moment)
    return of.length > 0 ? [[moment, packAnswers(of)]] : []
  })
  const body = { course, learner, name: plainName(name), day, ...Object.fromEntries(packed) }
  return JSON.stringify({ results: resultCodeVersion, checksum: checksumOf(JSON.stringify(body)), ...body })
}

/** Total: any text gives a reading, none throws. What can't be read whole is refused. */
export function readResultCode(text: string, course: string): ResultReading {
  if (text.length > maxResultCodeLength) return refused('too-big')
  const { results, checksum, ...body } = fieldsOf(parsed(text))
  if (results === undefined) return refused(/^\s*\{\s*"results"/.test(text) ? 'damaged' : 'not-a-code')
  if (Number.isSafeInteger(results) && Number(results) > resultCodeVersion) return refused('newer')
  if (results !== resultCodeVersion || checksum !== sumOf(body)) return refused('damaged')
  if (typeof body.course === 'string' && body.course !== course)
    return { ...refused('another-course'), course: body.course }
  return readBody(body, course)
}

/** `null` of what is nested too deep to be written again. */
function sumOf(body: Fields): string | null {
  try {
    return checksumOf(JSON.stringify(body))
  } catch {
    return null
  }
}

function readBody(
  { course: name, learner, name: called, day, ...packed }: Fields,
  course: string,
): ResultReading {
  const isHead = name === course && isLearner(learner) && typeof called === 'string' && isDay(day)
  const answers = moments.map((moment) => unpackAnswers(packed[moment], moment))
  if (!isHead || answers.includes(null)) return refused('damaged')
  const all = answers.flatMap((some): readonly RecordedAnswer[] => some ?? [])
  if (all.length === 0) return refused('empty')
  // Noon: the same day nearly everywhere.
  const madeAtMs = day * dayMs + dayMs / 2
  return { kind: 'record', record: { course, learner, name: plainName(called), madeAtMs, answers: all } }
}

const refused = (why: Extract<ResultReading, { kind: 'refused' }>['why']) =>
  ({ kind: 'refused', why }) as const

const isLearner = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}$/.test(value)

const isDay = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < maxInstantMs / dayMs
