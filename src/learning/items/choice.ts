import type { ItemBase, Score } from './item.ts'

export interface ChoiceOption<Text> {
  readonly id: string
  readonly text: Text
  /** Why this option is right, or why it is wrong. */
  readonly feedback: Text
  readonly key?: boolean | undefined
}

/** One stem, several options. `multiple` allows more than one to be chosen. */
export interface ChoiceItem<Text> extends ItemBase<Text> {
  readonly kind: 'choice'
  readonly multiple?: boolean | undefined
  readonly options: readonly ChoiceOption<Text>[]
}

/** Ids of the options chosen, in any order. */
export interface ChoiceResponse {
  readonly chosen: readonly string[]
}

/** The response in `value`, or `null` where it is none: options unknown to the item and repeats are dropped. */
export function parseChoiceResponse(
  item: { readonly options: readonly { readonly id: string }[] },
  value: unknown,
): ChoiceResponse | null {
  const { chosen } = (value ?? {}) as { readonly chosen?: unknown }
  if (!Array.isArray(chosen)) return null
  return { chosen: item.options.map((option) => option.id).filter((id) => chosen.includes(id)) }
}

/** What grading needs of an item. */
export type GradableChoice = Pick<ChoiceItem<unknown>, 'multiple'> & {
  readonly options: readonly Pick<ChoiceOption<unknown>, 'id' | 'key'>[]
}

/**
 * Partial credit: share of the keys chosen, less the share of the distractors chosen, never below 0.
 * With a single key and a single choice this is 0 or 1.
 */
export function gradeChoice(item: GradableChoice, response: ChoiceResponse): Score {
  const chosen = ({ id }: { readonly id: string }) => response.chosen.includes(id)
  const keys = item.options.filter((option) => option.key)
  const distractors = item.options.filter((option) => !option.key)
  if (!item.multiple && response.chosen.length > 1) return 0
  return Math.max(0, share(keys, chosen) - share(distractors, chosen))
}

/** How far an answer is from the key: options chosen in excess, keys not chosen. */
export function distance(item: GradableChoice, { chosen }: ChoiceResponse) {
  const keys = keysOf(item)
  const found = keys.filter((id) => chosen.includes(id)).length
  return { extra: chosen.length - found, missing: keys.length - found }
}

/** Ids of the options that are right. */
export const keysOf = (item: GradableChoice): readonly string[] =>
  item.options.filter((option) => option.key).map((option) => option.id)

function share<T>(of: readonly T[], which: (one: T) => boolean): number {
  return of.length === 0 ? 0 : of.filter(which).length / of.length
}
