import type { Instant } from '../progress/event.ts'

/** What kind of thing went wrong unheard: an exception, or a promise rejected. */
export const troubleKinds = ['error', 'unhandledrejection'] as const
export type TroubleKind = (typeof troubleKinds)[number]

/** Something that went wrong in a page, as it is kept: nothing that the learner answered or wrote. */
export interface Trouble {
  readonly kind: TroubleKind
  /** Name and message of the error; what stood between quotes is left out, for it may quote an answer. */
  readonly what: string
  /** Where in the site's scripts, innermost first: `frame.Bq3.js:1:2040`. */
  readonly where: readonly string[]
  readonly atMs: Instant
  /** Path of the page, without its query and fragment. */
  readonly page: string
  /** The frame's script, whose name changes with each release that changes it. */
  readonly release: string
  /** What the browser says of itself. */
  readonly browser: string
  /** Whether localStorage could be read. */
  readonly storage: 'open' | 'denied'
}

/** How many are kept: the latest. */
export const maxTroubles = 20

/** In UTF-16 units, as localStorage counts: 2 kB. */
export const maxTroubleLength = 1_000

const lengths = { what: 240, where: 80, page: 120, release: 60, browser: 200 }
const maxFrames = 8

/** `thrown` may be anything at all. */
export function troubleOf(
  kind: TroubleKind,
  thrown: unknown,
  facts: Pick<Trouble, 'atMs' | 'page' | 'release' | 'browser' | 'storage'>,
): Trouble {
  return {
    kind,
    what: plain(whatOf(thrown), lengths.what),
    where: framesOf(thrown),
    atMs: facts.atMs,
    page: plain(facts.page, lengths.page),
    release: plain(facts.release, lengths.release),
    browser: plain(facts.browser, lengths.browser),
    storage: facts.storage,
  }
}

/** No longer than `maxTroubleLength`: the outer frames go first. */
export function serialiseTrouble(trouble: Trouble): string {
  const text = JSON.stringify(trouble)
  return text.length <= maxTroubleLength || trouble.where.length === 0
    ? text
    : serialiseTrouble({ ...trouble, where: trouble.where.slice(0, -1) })
}

/** Total: `null` for what is no trouble. */
export function parseTrouble(text: string): Trouble | null {
  let value: unknown
  try {
    value = text.length <= maxTroubleLength ? JSON.parse(text) : null
  } catch {
    return null
  }
  return isTrouble(value) ? value : null
}

function isTrouble(value: unknown): value is Trouble {
  if (typeof value !== 'object' || value === null) return false
  const { kind, where, atMs, storage, ...texts } = value as Partial<Trouble>
  return (
    troubleKinds.some((known) => known === kind) &&
    Array.isArray(where) &&
    where.every((frame) => typeof frame === 'string') &&
    Number.isSafeInteger(atMs) &&
    Math.abs(Number(atMs)) <= 8.64e15 &&
    (storage === 'open' || storage === 'denied') &&
    (['what', 'page', 'release', 'browser'] as const).every((name) => typeof texts[name] === 'string')
  )
}

function whatOf(thrown: unknown): string {
  const { name, message } = partsOf(thrown)
  if (message !== undefined) return `${name ?? 'Error'}: ${message.replace(/".*"/s, '"…"')}`
  // A text that was thrown may be anybody's.
  return typeof thrown === 'object' && thrown !== null ? 'object' : typeof thrown
}

/** Lines of the stack that name a place, as the three engines write them, without the host and the folder. */
function framesOf(thrown: unknown): string[] {
  const places = (partsOf(thrown).stack ?? '').matchAll(/[^\s/()@?#]+(?:[?#][^\s()]*)?:\d+:\d+(?=\)?$)/gm)
  return [...places]
    .slice(0, maxFrames)
    .map(([place]) => plain(place.replace(/[?#][^:]*/, ''), lengths.where))
}

/** Of whatever was thrown: its getters may throw too. */
function partsOf(thrown: unknown): {
  readonly name?: string
  readonly message?: string
  readonly stack?: string
} {
  const text = (name: 'name' | 'message' | 'stack') => {
    try {
      const value = (thrown as Record<string, unknown> | null | undefined)?.[name]
      return typeof value === 'string' ? { [name]: value } : {}
    } catch {
      return {}
    }
  }
  return typeof thrown === 'object' ? { ...text('name'), ...text('message'), ...text('stack') } : {}
}

/** On one line, well formed, its addresses without query and fragment; no character of it takes more room in JSON. */
function plain(text: string, length: number): string {
  return text
    .slice(0, 4 * length)
    .replace(/(\w+:\/\/[^\s?#]+)[?#]\S*/g, '$1')
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replaceAll('\\', '/')
    .replaceAll('"', '”')
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
}
