import { fieldOf } from '../../learning/items/own-field.ts'
import type { Instant } from '../../learning/progress/event.ts'
import { atBeginning, type Showing } from '../../learning/presenting/showing.ts'
import { readShowing } from '../../learning/presenting/showing-codec.ts'
import { type Channel, openChannel } from '../../platform/channel.ts'
import { newId } from '../../platform/ids.ts'
import { storage } from '../device.ts'
import { prefix } from '../identity.ts'
import { parseJson } from '../json.ts'
import { now } from '../now.ts'

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
  const shared = new Shared(show, role, onChange)
  const leave = () => shared.tell('gone')
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) shared.tell('hello')
  }
  addEventListener('pagehide', leave)
  addEventListener('pageshow', comeBack)
  return {
    showing: () => shared.version.showing,
    change: (next) => shared.change(next),
    point(point) {
      shared.point = point
      shared.tell('pointer', { point })
      onChange()
    },
    pointed: () => shared.point,
    isOpen: (wanted) => [...shared.others.values()].includes(wanted),
    isKept: () => shared.isKept,
    close() {
      shared.tell('pointer', { point: null })
      leave()
      removeEventListener('pagehide', leave)
      removeEventListener('pageshow', comeBack)
      shared.channel.close()
    },
  }
}

/** What this window knows of the show, and hears of it from the others. */
class Shared {
  readonly #self = newId(now())
  readonly #show: string
  readonly #role: Role
  readonly #onChange: () => void
  readonly channel: Channel
  /** By the id of each window. */
  readonly others = new Map<string, Role>()
  version: Version
  point: Point | null = null
  isKept = true

  constructor(show: string, role: Role, onChange: () => void) {
    this.#show = show
    this.#role = role
    this.#onChange = onChange
    this.version = keptVersion(show, now()) ?? { rev: 0, by: '', showing: atBeginning }
    this.channel = openChannel(`${prefix}v`, (message) => this.#hear(message))
    this.tell('hello')
  }

  tell(kind: string, more: object = {}): void {
    this.channel.post({ kind, show: this.#show, from: this.#self, role: this.#role, ...more })
  }

  change(showing: Showing): void {
    if (showing === this.version.showing) return
    this.version = { rev: this.version.rev + 1, by: this.#self, showing }
    const text = JSON.stringify({ show: this.#show, atMs: now(), ...this.version })
    this.isKept = storage.write(key, text) === 'written'
    this.#tellVersion()
    this.#onChange()
  }

  #hear(message: unknown): void {
    const field = (name: string) => fieldOf(message, name)
    const [from, kind, role] = [field('from'), field('kind'), field('role')]
    if (field('show') !== this.#show || typeof from !== 'string') return
    if (kind === 'gone') this.others.delete(from)
    else if (role === 'speaker' || role === 'screen') this.others.set(from, role)
    if (kind === 'hello') {
      this.tell('here')
      if (this.version.rev > 0) this.#tellVersion()
    }
    if (kind === 'pointer') this.point = readPoint(field('point'))
    if (kind === 'showing') this.#adopt(readVersion(field('version')))
    this.#onChange()
  }

  #tellVersion(): void {
    this.tell('showing', { version: this.version })
  }

  /** The later one wins; of two as late, the same one everywhere. */
  #adopt(other: Version | null): void {
    const { rev, by } = this.version
    if (other && (other.rev > rev || (other.rev === rev && other.by > by))) this.version = other
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
