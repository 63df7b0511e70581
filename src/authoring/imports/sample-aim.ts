import type { Aim } from './aim.ts'
import { importItems } from './import-items.ts'
import { itemsYaml } from './items-yaml.ts'
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

/** `2 guess guessed-id`: line, extent and code of each note, guesses of ids and what is to write apart. */
export const briefly = (notes: readonly Note[]): readonly string[] =>
  notes
    .filter(({ code }) => !['guessed-id', 'to-write', 'guessed-separator'].includes(code))
    .map(({ line, column, extent, code }) => `${line}:${column} ${extent} ${code}`)

/** The one item of a text, as YAML, its place in the course and its empty texts apart. */
export const yamlOf = (name: string, text: string): string =>
  imported(name, text)
    .items.map((item) => itemsYaml([item], sampleAim.locales))
    .join('\n')
