import { fieldOf } from '../learning/items/own-field.ts'
import type { Instant } from '../learning/progress/event.ts'
import { atBeginning, type Showing } from '../learning/presenting/showing.ts'
import { readShowing } from '../learning/presenting/showing-codec.ts'
import { type Channel, openChannel } from '../platform/channel.ts'
import { newId } from '../platform/ids.ts'
import { storage } from './device.ts'
import { prefix } from './identity.ts'
import { parseJson } from './json.ts'
import { now } from './now.ts'

/** `screen` is what the room sees. */
export type Role = 'speaker' | 'screen'

/** In shares of the width and height of a slide. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A show that several windows show in step, and that goes on where it was once they are closed. */
export interface Presentation {
  readonly showing: () => Showing
  /** Told to the other windows, and kept. */
  readonly change: (next: Showing) => void
  /** Where the speaker points: told, never kept. */
  readonly point: (point: Point | null) => void
  readonly pointed: () => Point | null
  /** Whether another window plays that part. */
  readonly isOpen: (role: Role) => boolean
  /** Whether it goes on where it was, should all windows close. */
  readonly isKept: () => boolean
  readonly close: () => void
}

const key = 'v/last'

/** A show of yesterday begins anew: its clock would tell nothing true. */
const longestMs = 12 * 3_600_000

interface Version {
  readonly rev: number
  readonly by: string
  readonly showing: Showing
}

/** `show` names what is shown: windows of another show are not heard. */
export function openPresentation(show: string, role: Role, onChange: () => void): Presentation {
  const self = newId(now())
  const others = new Map<string, Role>()
  let version: Version = keptVersion(show, now()) ?? { rev: 0, by: '', showing: atBeginning }
  let point: Point | null = null
  let written = true
  const channel: Channel = openChannel(`${prefix}v`, hear)

  const tell = (kind: string, more: object = {}) => channel.post({ kind, show, from: self, role, ...more })
  const tellVersion = () => tell('showing', { version })

  function hear(message: unknown): void {
    const field = (name: string) => fieldOf(message, name)
    const [from, kind, other] = [field('from'), field('kind'), field('role')]
    if (field('show') !== show || typeof from !== 'string' || from === self) return
    if (kind === 'gone') others.delete(from)
    else if (other === 'speaker' || other === 'screen') others.set(from, other)
    if (kind === 'hello') {
      tell('here')
      if (version.rev > 0) tellVersion()
    }
    if (kind === 'pointer') point = readPoint(field('point'))
    if (kind === 'showing') adopt(readVersion(field('version')))
    onChange()
  }

  function adopt(other: Version | null): void {
    if (other && (other.rev > version.rev || (other.rev === version.rev && other.by > version.by)))
      version = other
  }

  const leave = () => tell('gone')
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) tell('hello')
  }
  addEventListener('pagehide', leave)
  addEventListener('pageshow', comeBack)
  tell('hello')

  return {
    showing: () => version.showing,
    change(next) {
      if (next === version.showing) return
      version = { rev: version.rev + 1, by: self, showing: next }
      written = storage.write(key, JSON.stringify({ show, atMs: now(), ...version })) === 'written'
      tellVersion()
      onChange()
    },
    point(next) {
      point = next
      tell('pointer', { point })
    },
    pointed: () => point,
    isOpen: (wanted) => [...others.values()].includes(wanted),
    isKept: () => written,
    close() {
      leave()
      removeEventListener('pagehide', leave)
      removeEventListener('pageshow', comeBack)
      channel.close()
    },
  }
}

function keptVersion(show: string, nowMs: Instant): Version | null {
  const value = parseJson(storage.read(key))
  const atMs = fieldOf(value, 'atMs')
  const isRecent = typeof atMs === 'number' && nowMs - atMs < longestMs
  return fieldOf(value, 'show') === show && isRecent ? readVersion(value) : null
}

function readVersion(value: unknown): Version | null {
  const [rev, by] = [fieldOf(value, 'rev'), fieldOf(value, 'by')]
  if (!Number.isSafeInteger(rev) || typeof by !== 'string') return null
  return { rev: Number(rev), by, showing: readShowing(fieldOf(value, 'showing')) }
}

function readPoint(value: unknown): Point | null {
  const [x, y] = [fieldOf(value, 'x'), fieldOf(value, 'y')]
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null
}
