/** What every item of the bank carries, whatever its kind. */

export type ItemId = string
export type ObjectiveId = string
export type ConceptId = string
export type SourceId = string

/** A text in every language of the course, keyed by locale. */
export type Localised = Readonly<Record<string, string>>

/** Bloom's levels, from recall to judgement (Anderson & Krathwohl 2001, without "create"). */
export const bloomLevels = ['remember', 'understand', 'apply', 'analyse', 'evaluate'] as const
export type Bloom = (typeof bloomLevels)[number]

/**
 * `Text` is `Localised` in the bank and `string` once one language was picked.
 * `id` is language-neutral and never reused; `revision` grows when the meaning changes.
 */
export interface ItemBase<Text> {
  readonly id: ItemId
  readonly revision: number
  readonly concepts: readonly ConceptId[]
  readonly objective: ObjectiveId
  /** Section of its lesson to reread. */
  readonly section?: string | undefined
  readonly bloom: Bloom
  readonly stem: Text
  /** Said once the item is answered: why the key is the key. */
  readonly explanation: Text
  readonly hints?: readonly Text[] | undefined
  readonly source?: SourceId | undefined
  /** Kept for the assessments: no lesson shows it, no review draws it before. */
  readonly reserved?: true | undefined
}

/** From 0 (nothing right) to 1 (all right). */
export type Score = number
