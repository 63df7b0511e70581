import { certaintyLevels } from '../certainty/level.ts'
import {
  type Attempt,
  assessmentForms,
  attemptContexts,
  maxInstantMs,
  type ProgressEvent,
  type Reset,
  type ResetUndone,
  type Sitting,
  type Suspension,
} from './event.ts'
import { type Fields, migrations } from './migrations.ts'

/** What this program writes. Text with a higher one was written by a newer program and is left as it is. */
export const version = migrations.length + 1

/** In UTF-16 units. An ordinary attempt takes a few hundred. */
export const maxLength = 65_536
const maxDepth = 8

/** `too-long` > maxLength; `unsafe`: nested too deep, or a key named `__proto__`. */
export type Flaw = 'not-json' | 'too-long' | 'unsafe' | 'not-an-event'

export type Reading =
  | { readonly kind: 'event'; readonly event: ProgressEvent }
  | { readonly kind: 'unreadable'; readonly why: Flaw }
  | { readonly kind: 'newer'; readonly version: number }

/** An event in the form in which it is kept. */
export function versioned(event: ProgressEvent): ProgressEvent & { readonly v: number } {
  return { v: version, ...event }
}

export function serialiseEvent(event: ProgressEvent): string {
  return JSON.stringify(versioned(event))
}

/** Total: any text gives a reading, none throws. Fields unknown to this program are kept. */
export function parseEvent(text: string): Reading {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'unreadable', why: 'not-json' }
  }
  return readEvent(value, text.length)
}

function readEvent(value: unknown, length: number): Reading {
  const { v, ...fields } = isFields(value) ? value : {}
  if (isCount(v) && v > version) return { kind: 'newer', version: v }
  if (length > maxLength) return { kind: 'unreadable', why: 'too-long' }
  if (!isSafe(value, maxDepth)) return { kind: 'unreadable', why: 'unsafe' }
  const event =
    isCount(v) && v > 0 && migrations.slice(v - 1).reduce((older, migrate) => migrate(older), fields)
  return event && isEvent(event) ? { kind: 'event', event } : { kind: 'unreadable', why: 'not-an-event' }
}

/** A field of each type must pass its check, those that may be left out too. */
type Shape<Event> = Readonly<Record<Exclude<keyof Event, 'type'>, (value: unknown) => boolean>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isInstant = (value: unknown): value is number => isCount(value) && value <= maxInstantMs
const isName = (value: unknown): value is string => typeof value === 'string' && /^[\w.-]{1,99}$/.test(value)
const areNames = (value: unknown) => Array.isArray(value) && value.every(isName)
const isOneOf = (known: readonly unknown[]) => (value: unknown) => known.includes(value)
const isLeftOutOr = (check: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || check(value)

const attempt: Shape<Attempt> = {
  id: isName,
  item: isName,
  revision: isCount,
  context: isOneOf(attemptContexts),
  response: (value) => value !== undefined,
  score: (value) => value === null || (typeof value === 'number' && value >= 0 && value <= 1),
  certainty: isLeftOutOr(isOneOf(certaintyLevels)),
  sitting: isLeftOutOr(isName),
  startedAtMs: isInstant,
  submittedAtMs: isInstant,
}
const reset: Shape<Reset> = { id: isName, atMs: isInstant }
const resetUndone: Shape<ResetUndone> = { ...reset, reset: isName }
const sitting: Shape<Sitting> = {
  ...reset,
  form: isOneOf(assessmentForms),
  items: areNames,
  parallel: areNames,
}
const suspension: Shape<Suspension> = { ...reset, item: isName, isOn: isOneOf([true, false]) }

/** Compiles only when every type of event has its shape. */
const shapes: {
  readonly [Type in ProgressEvent['type']]: Shape<Extract<ProgressEvent, { type: Type }>>
} = { attempt, reset, 'reset-undone': resetUndone, sitting, suspension }

function isEvent(fields: Fields): fields is Fields & ProgressEvent {
  const { type } = fields
  if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) return false
  return Object.entries(shapes[type as ProgressEvent['type']]).every(([field, check]) => check(fields[field]))
}

function isSafe(value: unknown, depth: number): boolean {
  if (!isFields(value)) return true
  return (
    depth > 0 &&
    Object.entries(value).every(([key, inner]) => key !== '__proto__' && isSafe(inner, depth - 1))
  )
}
