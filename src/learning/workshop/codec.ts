import { type Fields, fieldsOf, parsed } from '../read-json.ts'
import { type Bounds, sheetMinutes, sheetPeople, stepMinutes } from './bounds.ts'
import { isId } from './ids.ts'
import { type RunSheet, type RunStep, ways } from './run-sheet.ts'

/** The form of what is written here. What has a higher one was written by a newer program. */
export const runSheetVersion = 1

/** A link must stay one: more than this nobody runs in a day. */
export const limits = { steps: 100, title: 200, note: 1000, audience: 500, objectives: 200 } as const

export type RunSheetReading =
  | { readonly kind: 'run-sheet'; readonly sheet: RunSheet }
  | { readonly kind: 'refused'; readonly why: 'unreadable' | 'newer' }

/** JSON, to be stored or compressed into a link. */
export const writeRunSheet = ({ title, audience, people, minutes, objectives, steps }: RunSheet): string =>
  JSON.stringify({ v: runSheetVersion, title, audience, people, minutes, objectives, steps })

/** Total: any text gives a reading, none throws. A sheet of which a step can't be read is refused as a whole. */
export function readRunSheet(text: string): RunSheetReading {
  const value = fieldsOf(parsed(text))
  if (Number.isSafeInteger(value.v) && Number(value.v) > runSheetVersion)
    return { kind: 'refused', why: 'newer' }
  const { v, title, steps } = value
  const wish = readWish(value)
  const isSheet = v === runSheetVersion && isText(title, limits.title) && Array.isArray(steps)
  const read = isSheet && steps.length <= limits.steps ? steps.map(readStep) : [null]
  if (!isSheet || !wish || read.includes(null)) return { kind: 'refused', why: 'unreadable' }
  return { kind: 'run-sheet', sheet: { title, ...wish, steps: read.filter((step) => step !== null) } }
}

/** What it was made for: each part may be missing, none may be wrong. */
function readWish({
  audience,
  people,
  minutes,
  objectives,
}: Fields): Omit<RunSheet, 'title' | 'steps'> | null {
  if (!(audience === undefined || isText(audience, limits.audience))) return null
  if (!(people === undefined || isWithin(people, sheetPeople))) return null
  if (!(minutes === undefined || isWithin(minutes, sheetMinutes))) return null
  if (!(objectives === undefined || isIds(objectives, limits.objectives))) return null
  return {
    ...(audience !== undefined && { audience }),
    ...(people !== undefined && { people }),
    ...(minutes !== undefined && { minutes }),
    ...(objectives !== undefined && { objectives }),
  }
}

function readStep(value: unknown): RunStep | null {
  const { kind, minutes, note, lesson, section, item, how, title } = fieldsOf(value)
  if (!isWithin(minutes, stepMinutes) || !(note === undefined || isText(note, limits.note))) return null
  const timed = { minutes, ...(note !== undefined && { note }) }
  if (kind === 'break') return { kind, ...timed }
  if (kind === 'moment') return isText(title, limits.title) ? { kind, title, ...timed } : null
  if (kind === 'section' || kind === 'note')
    return isId(lesson) && isId(section) ? { kind, lesson, section, ...timed } : null
  const way = ways.find((one) => one === how)
  return kind === 'activity' && isId(item) && way ? { kind, item, how: way, ...timed } : null
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most

const isIds = (value: unknown, most: number): value is string[] =>
  Array.isArray(value) && value.length <= most && value.every(isId)

const isWithin = (value: unknown, { least, most }: Bounds): value is number =>
  Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most
