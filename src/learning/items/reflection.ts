import type { ItemBase, Score } from './item.ts'
import { fieldOf } from './own-field.ts'
import { type Part, shareRight } from './part.ts'

export interface Criterion<Text> {
  readonly id: string
  /** What a good text does. */
  readonly text: Text
  /** Said where it is not met: what to add. */
  readonly advice: Text
}

/** Something to write (the stem), then to compare with a model answer on a rubric. */
export interface ReflectionItem<Text> extends ItemBase<Text> {
  readonly kind: 'reflection'
  readonly criteria: readonly Criterion<Text>[]
  readonly modelAnswer: Text
}

/** What was written, and the criteria that the learner judges met. */
export interface ReflectionResponse {
  readonly text: string
  readonly met: readonly string[]
}

/** In UTF-16 units: however it is escaped, an attempt with such a text stays below what is read back. */
export const maxReflectionLength = 10_000

/** Learners score these themselves: wherever a result of theirs is shown, it must say so. */
export const isSelfScored = (item: { readonly kind: string }): boolean => item.kind === 'reflection'

/** The response in `value`, or `null` where it is none: unknown criteria and repeats are dropped. */
export function parseReflectionResponse(
  item: ReflectionItem<unknown>,
  value: unknown,
): ReflectionResponse | null {
  const [text, met] = [fieldOf(value, 'text'), fieldOf(value, 'met')]
  if (typeof text !== 'string' || !Array.isArray(met)) return null
  return { text, met: item.criteria.map(({ id }) => id).filter((id) => met.includes(id)) }
}

/** Each criterion, with advice where it is not met. */
export function reflectionParts<Text>(
  item: ReflectionItem<Text>,
  { met }: ReflectionResponse,
): readonly Part<Text>[] {
  return item.criteria.map(({ id, advice }) => {
    const right = met.includes(id)
    return { id, right, feedback: right ? null : advice }
  })
}

/** Share of the criteria that the learner judges met: self-scored. */
export const gradeReflection = (item: ReflectionItem<unknown>, response: ReflectionResponse): Score =>
  shareRight(reflectionParts(item, response))
