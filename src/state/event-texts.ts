import { parseEvent } from '../learning/progress/codec.ts'
import type { ProgressEvent } from '../learning/progress/event.ts'
import type { SetAside } from './set-aside.ts'

/** A stored text and the key it stands under, without the course's prefix. */
export type Entry = readonly [key: string, text: string]

/** Each event has a key of its own, so that no tab ever rewrites what another wrote. */
export function keyOf(event: ProgressEvent): string {
  return event.type === 'attempt' ? `a/${event.item}/${event.id}` : `e/${event.id}`
}

export function isEventKey(key: string): boolean {
  return /^[ae]\//.test(key)
}

export interface ReadTexts {
  readonly events: ProgressEvent[]
  /** Those that hold an event. */
  readonly entries: Entry[]
  readonly unreadable: SetAside[]
  /** A newer program wrote one of them. */
  readonly isNewer: boolean
}

export function readTexts(entries: Iterable<Entry>): ReadTexts {
  const texts = { events: [], entries: [], unreadable: [], isNewer: false } as {
    -readonly [Field in keyof ReadTexts]: ReadTexts[Field]
  }
  for (const [key, text] of entries) {
    const reading = parseEvent(text)
    if (reading.kind === 'newer') texts.isNewer = true
    else if (reading.kind === 'unreadable') texts.unreadable.push({ key, text })
    else {
      texts.events.push(reading.event)
      texts.entries.push([key, text])
    }
  }
  return texts
}
