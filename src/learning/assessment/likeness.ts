import { bloomLevels } from '../items/item.ts'
import type { ListedItem } from '../items/listed-item.ts'

type Traits = Pick<ListedItem, 'concepts' | 'objective' | 'lesson' | 'bloom' | 'kind'>

/** What it costs two parallel items to differ: in what they are about most, in how they are answered least. */
export function unlikeness(one: Traits, other: Traits): number {
  return (
    (shareConcept(one, other) ? 0 : 3) +
    (one.objective === other.objective ? 0 : 3) +
    (one.lesson === other.lesson ? 0 : 2) +
    Math.abs(bloomLevels.indexOf(one.bloom) - bloomLevels.indexOf(other.bloom)) +
    (one.kind === other.kind ? 0 : 2)
  )
}

/** How far an item repeats what was taken already: a form spreads over the course. */
export function repetition(item: Traits, taken: readonly Traits[]): number {
  return taken.reduce(
    (sum, one) =>
      sum +
      (one.lesson === item.lesson ? 1 : 0) +
      (one.objective === item.objective ? 1 : 0) +
      (shareConcept(one, item) ? 1 : 0) +
      (one.bloom === item.bloom ? 0.25 : 0),
    0,
  )
}

const shareConcept = (one: Traits, other: Traits): boolean =>
  one.concepts.some((concept) => other.concepts.includes(concept))
