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
  const isSaid = (note: Note) =>
    notes.some(({ what, line, column }) => what === note.what && line === note.line && column === note.column)
  return {
    place,
    notes,
    tell: (extent, message, at = place) => {
      const note = noteAt(at, extent, message)
      if (!isSaid(note)) notes.push(note)
    },
  }
}
