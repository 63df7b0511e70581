import type { ItemId } from '../../../src/learning/items/item.ts'
import { drawsOf } from '../random-draws.ts'
import { sum } from '../statistics.ts'
import { chanceRight, type TrueItem } from './response-law.ts'
import type { FormPair } from './selectors.ts'

/** One form as one learner sat it. */
export interface FormSat {
  readonly score: number
  /** Score to be expected of that learner on that form. */
  readonly expected: number
  /** Ids of what was answered rightly. */
  readonly right: ReadonlySet<ItemId>
}

export interface BothSat {
  readonly a: FormSat
  readonly b: FormSat
}

/** The learner answers both forms and learns nothing in between. */
export function sitForms(
  { a, b }: FormPair,
  ability: number,
  items: ReadonlyMap<ItemId, TrueItem>,
  ...names: readonly (string | number)[]
): BothSat {
  const { uniform } = drawsOf(...names, 'answers')
  const sit = (form: readonly ItemId[]): FormSat => {
    const chances = form.map((id) => {
      const item = items.get(id)
      return item ? chanceRight(ability, item) : 0
    })
    const right = new Set(form.filter((_, at) => uniform() < (chances[at] ?? 0)))
    return { score: right.size, expected: sum(chances), right }
  }
  return { a: sit(a), b: sit(b) }
}
