import type { Aim } from './aim.ts'
import { importItems } from './import-items.ts'
import type { Note } from './note.ts'
import type { Settled } from './settle.ts'

/** An import into a course in two languages, whose lesson declares nothing. */
export const sampleAim: Aim = {
  ...{ locales: ['fr', 'en'], locale: 'en', lesson: 'rise', objective: 'explain', concepts: ['C01'] },
  ...{ bloom: 'apply', declared: { objectives: [], concepts: [] }, bank: [] },
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const imported = (name: string, text: string, aim: Aim = sampleAim): Settled =>
  importItems([{ path: name, bytes: bytesOf(text) }], aim)

/** `2:1 guess guessed-kind`: place, extent and code of each note, guesses of ids and separators and what is to write apart. */
export const briefly = (notes: readonly Note[]): readonly string[] =>
  notes
    .filter(({ code }) => !['guessed-id', 'to-write', 'guessed-separator'].includes(code))
    .map(({ line, column, extent, code }) => `${line}:${column} ${extent} ${code}`)
