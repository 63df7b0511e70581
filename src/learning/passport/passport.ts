import { parseEvent, versioned } from '../progress/codec.ts'
import type { Instant, ProgressEvent } from '../progress/event.ts'
import type { Fields } from '../progress/migrations.ts'
import { compareEvents } from '../progress/order.ts'
import { checksumOf } from './checksum.ts'
import { pack, unpack } from './packed.ts'

/** What a learner takes from one device to another: all that they did, or what a device could not save. */
export interface Passport {
  /** The course's id. */
  readonly course: string
  readonly madeAtMs: Instant
  /** Oldest first. */
  readonly events: readonly ProgressEvent[]
  /** Values that the device could not read, and where they stood; another program may. */
  readonly setAside: readonly { readonly key: string; readonly text: string }[]
}

/** The form of what is written here. What has a higher one was written by a newer program. */
export const passportVersion = 1

/** In UTF-16 units, inflated. All that localStorage can hold is some 5 million. */
export const maxPassportLength = 8 * 1024 * 1024

/** Why a text is not taken; nothing of it is. */
export type Refusal =
  | { readonly why: 'not-a-passport' | 'newer' | 'damaged' | 'too-big' | 'empty' }
  | { readonly why: 'another-course'; readonly course: string }

export type PassportReading =
  /** `unreadable` of its events are left out. */
  | { readonly kind: 'passport'; readonly passport: Passport; readonly unreadable: number }
  | ({ readonly kind: 'refused' } & Refusal)

/** JSON to keep in a file: the events as they are stored, to be read without this program too. */
export function passportFile({ course, madeAtMs, events, setAside }: Passport): string {
  return sealed({ course, savedAtMs: madeAtMs, events: events.map(versioned), setAside })
}

/** JSON to be compressed, for links and codes: shorter, and without what could not be read. */
export function passportText({ course, madeAtMs, events }: Omit<Passport, 'setAside'>): string {
  return sealed({
    course,
    savedAtMs: madeAtMs,
    groups: pack(events.map((event) => ({ ...versioned(event) }))),
  })
}

/** Total: any text gives a reading, none throws. Reads both forms, and files saved before there were passports. */
export function readPassport(text: string, course: string): PassportReading {
  if (text.length > maxPassportLength) return { kind: 'refused', why: 'too-big' }
  try {
    return readSealed(JSON.parse(text) as unknown, course)
  } catch {
    // No JSON, or nested so deep that it cannot be written again.
    const isCut = /^\s*\{\s*"(?:passport|course)"/.test(text)
    return { kind: 'refused', why: isCut ? 'damaged' : 'not-a-passport' }
  }
}

function sealed(body: Fields): string {
  return JSON.stringify({ passport: passportVersion, checksum: checksumOf(JSON.stringify(body)), ...body })
}

function readSealed(value: unknown, course: string): PassportReading {
  const { passport, checksum, ...body } = fieldsOf(value)
  const refused = (refusal: Refusal) => ({ kind: 'refused', ...refusal }) as const
  const hasSeal = passport !== undefined || checksum !== undefined
  if (!hasSeal && !('events' in body && 'course' in body)) return refused({ why: 'not-a-passport' })
  if (Number.isSafeInteger(passport) && Number(passport) > passportVersion) return refused({ why: 'newer' })
  if (hasSeal && (passport !== passportVersion || checksum !== checksumOf(JSON.stringify(body))))
    return refused({ why: 'damaged' })
  const { course: name, savedAtMs, events, groups, setAside } = body
  const found = groups === undefined ? events : unpack(groups)
  if (typeof name !== 'string' || !isInstant(savedAtMs) || !Array.isArray(found))
    return refused({ why: 'damaged' })
  // Files saved before there were passports name the address too: `<course>@<base>`.
  const [id = ''] = name.split('@')
  if (id !== course) return refused({ why: 'another-course', course: id })
  return readEvents({ course, madeAtMs: savedAtMs }, found as unknown[], setAsideIn(setAside))
}

function readEvents(
  head: Pick<Passport, 'course' | 'madeAtMs'>,
  values: readonly unknown[],
  setAside: Passport['setAside'],
): PassportReading {
  const events: ProgressEvent[] = []
  const stillAside: Passport['setAside'][number][] = []
  let unreadable = 0
  for (const value of values) {
    const reading = parseEvent(JSON.stringify(value))
    if (reading.kind === 'newer') return { kind: 'refused', why: 'newer' }
    if (reading.kind === 'event') events.push(reading.event)
    else unreadable += 1
  }
  for (const aside of setAside) {
    const reading = parseEvent(aside.text)
    if (reading.kind === 'event') events.push(reading.event)
    else stillAside.push(aside)
  }
  unreadable += stillAside.length
  if (events.length === 0) return { kind: 'refused', why: unreadable > 0 ? 'damaged' : 'empty' }
  const passport = { ...head, events: events.sort(compareEvents), setAside: stillAside }
  return { kind: 'passport', passport, unreadable }
}

const isInstant = (value: unknown): value is Instant => Number.isSafeInteger(value) && Number(value) >= 0

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

function setAsideIn(value: unknown): Passport['setAside'] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) => {
    const { key, text } = fieldsOf(one)
    return typeof key === 'string' && typeof text === 'string' ? [{ key, text }] : []
  })
}
