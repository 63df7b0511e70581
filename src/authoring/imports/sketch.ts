import { own } from '../../learning/items/own-field.ts'
import type { ItemKind } from '../../learning/items/index.ts'
import type { Place } from '../faults/fault.ts'
import type { Note } from './note.ts'

/**
 * An item in the form of items.yaml. What its source does not say stands there empty, `''` or `[]`, which the content
 * check refuses: nothing is invented. `id` and what places it in the course may be absent until it is settled.
 */
export type Sketch = Readonly<Record<string, unknown>> & { readonly kind: ItemKind }

/** A question of a source. */
export interface ReadQuestion {
  readonly place: Place
  /** `null` where it cannot be taken: a note says why. */
  readonly sketch: Sketch | null
  /** As its source names it; `null` where it does not. */
  readonly givenId: string | null
  /** What an id is guessed from. */
  readonly named: string
  readonly notes: readonly Note[]
}

/** What a reader makes of a file. */
export interface Reading {
  readonly questions: readonly ReadQuestion[]
  /** Of the file, beside its questions. */
  readonly notes: readonly Note[]
}

/** The languages of a course, and the one that a source is in where it does not say. */
export interface Tongues {
  readonly locales: readonly string[]
  readonly locale: string
}

export type Texts = Readonly<Record<string, string>>

/** In each language of the course, in their order; empty where it is still to be written. */
export const textIn = (tongues: Tongues, texts: Texts): Texts => inEach(tongues, texts, '')

/** In the language of the source. */
export const ownText = (tongues: Tongues, text: string | null): Texts =>
  textIn(tongues, { [tongues.locale]: text ?? '' })

type Lists = Readonly<Record<string, readonly string[]>>

/** Lists per language, `[]` where there is none yet. */
export const listsIn = (tongues: Tongues, lists: Lists): Lists => inEach(tongues, lists, [])

const inEach = <Value>({ locales }: Tongues, values: Readonly<Record<string, Value>>, none: Value) =>
  Object.fromEntries(locales.map((locale) => [locale, own(values, locale) ?? none]))
