import { openStorage, type TextStorage } from '../../platform/storage.ts'
import { type Entry, readTexts } from '../event-texts.ts'
import { base, course } from '../identity.ts'
import type { ProgressEvent } from '../../learning/progress/event.ts'

/** What this origin holds of the course under another address: it was served there before, or is there too. */
export interface Elsewhere {
  /** The path it stands under, with a slash at both ends. */
  readonly base: string
  readonly events: readonly ProgressEvent[]
  readonly unreadable: number
  readonly isNewer: boolean
}

/** Every key of the course, at any address: `<base>/<key>`. */
const everywhere = openStorage(`${course}@`)

export function progressElsewhere(storage: TextStorage = everywhere, here = base): Elsewhere[] {
  const byBase = new Map<string, Entry[]>()
  for (const whole of storage.keys('') ?? []) {
    const [, place = '', key = ''] = /^(\/(?:.*?\/)?)\/([ae]\/.+)$/.exec(whole) ?? []
    const text = storage.read(whole)
    if (key === '' || place === here || text === null) continue
    const entries = byBase.get(place)
    if (entries) entries.push([key, text])
    else byBase.set(place, [[key, text]])
  }
  return [...byBase].map(([place, entries]) => {
    const { events, unreadable, isNewer } = readTexts(entries)
    return { base: place, events, unreadable: unreadable.length, isNewer }
  })
}
