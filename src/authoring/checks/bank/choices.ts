import type { ChoiceItem } from '../../../learning/items/choice.ts'
import type { Item } from '../../../learning/items/index.ts'
import type { Localised } from '../../../learning/items/item.ts'
import type { LessonFolder } from '../../draft.ts'
import type { Entry } from '../../yaml/validate.ts'

export type Choice = ChoiceItem<Localised>

export const isChoice = (item: Item<Localised>): item is Choice => item.kind === 'choice'

/** One option is right, and one may be chosen: what a guess can be lucky with. */
export const hasOneKey = (item: Choice): boolean =>
  !item.multiple && item.options.filter(({ key }) => key).length === 1

/** Items with options of these lessons, the reserved ones among them. */
export function choicesIn(lessons: readonly LessonFolder[]): readonly Entry<Choice>[] {
  return lessons.flatMap(({ items }) =>
    items.flatMap(({ value, place }) => (isChoice(value) ? [{ value, place }] : [])),
  )
}

export const lengthOf = (text: string | undefined): number => text?.length ?? 0
