import { type Fault, faultAt, type Message, type Place } from '../faults/fault.ts'

/**
 * `left-out`: a question, or a whole file, is not taken. `loss`: something of it is not. `guess`: what it did not say.
 * `clash`: its id is another's. `to-write`: what its author has still to write.
 */
export type Extent = 'left-out' | 'loss' | 'guess' | 'clash' | 'to-write'

/** What an import has to say of a place in its source. */
export interface Note extends Fault {
  readonly extent: Extent
}

export const noteAt = (place: Place, extent: Extent, message: Message): Note => ({
  extent,
  ...faultAt(place, message),
})

/** Collects what is to be said of a question. */
export interface Teller {
  readonly place: Place
  readonly notes: readonly Note[]
  /** The same thing of the same place is said once. */
  readonly tell: (extent: Extent, message: Message, place?: Place) => void
}

export function teller(place: Place): Teller {
  const notes: Note[] = []
  const said = new Set<string>()
  return {
    place,
    notes,
    tell: (extent, message, at = place) => {
      const key = `${at.file}:${at.line}:${at.column} ${message.what}`
      if (said.has(key)) return
      said.add(key)
      notes.push(noteAt(at, extent, message))
    },
  }
}
