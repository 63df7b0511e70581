import { stepMinutes } from './changes.ts'
import { isId } from './ids.ts'
import { type RunSheet, type RunStep, ways } from './run-sheet.ts'

/** The form of what is written here. What has a higher one was written by a newer program. */
export const runSheetVersion = 1

/** A link must stay one: more than this nobody runs in a day. */
export const limits = { steps: 100, title: 200, note: 1000 } as const

export type RunSheetReading =
  | { readonly kind: 'run-sheet'; readonly sheet: RunSheet }
  | { readonly kind: 'refused'; readonly why: 'unreadable' | 'newer' }

/** JSON, to be stored or compressed into a link. */
export const writeRunSheet = ({ title, steps }: RunSheet): string =>
  JSON.stringify({ v: runSheetVersion, title, steps })

/** Total: any text gives a reading, none throws. A sheet of which a step can't be read is refused as a whole. */
export function readRunSheet(text: string): RunSheetReading {
  const value = fieldsOf(parsed(text))
  if (Number.isSafeInteger(value.v) && Number(value.v) > runSheetVersion)
    return { kind: 'refused', why: 'newer' }
  const { v, title, steps } = value
  const isSheet = v === runSheetVersion && isText(title, limits.title) && Array.isArray(steps)
  const read = isSheet && steps.length <= limits.steps ? steps.map(readStep) : [null]
  if (!isSheet || read.includes(null)) return { kind: 'refused', why: 'unreadable' }
  return { kind: 'run-sheet', sheet: { title, steps: read.filter((step) => step !== null) } }
}

function readStep(value: unknown): RunStep | null {
  const { kind, minutes, note, lesson, section, item, how, title } = fieldsOf(value)
  if (!isWithin(minutes) || !(note === undefined || isText(note, limits.note))) return null
  const timed = { minutes, ...(note !== undefined && { note }) }
  if (kind === 'break') return { kind, ...timed }
  if (kind === 'moment') return isText(title, limits.title) ? { kind, title, ...timed } : null
  if (kind === 'section' || kind === 'note')
    return isId(lesson) && isId(section) ? { kind, lesson, section, ...timed } : null
  const way = ways.find((one) => one === how)
  return kind === 'activity' && isId(item) && way ? { kind, item, how: way, ...timed } : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most

const isWithin = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= stepMinutes.least && Number(value) <= stepMinutes.most
