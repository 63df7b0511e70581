import type { Item, ItemKind } from '../../../learning/items/index.ts'
import type { Localised } from '../../../learning/items/item.ts'
import type { LessonBody } from '../../mdx/body-parts.ts'

type ItemOf<Kind extends ItemKind> = Extract<Item<Localised>, { kind: Kind }>

/** To read a question, think, answer, and read what is said of the answer. Estimates: the bounds around them are wide. */
const secondsOf: { readonly [Kind in ItemKind]: (item: ItemOf<Kind>) => number } = {
  choice: () => 45,
  categorise: ({ draw }) => 15 + 10 * draw,
  cloze: ({ gaps }) => 20 + 12 * gaps.length,
  'text-entry': () => 30,
  number: () => 60,
  reflection: () => 240,
  scenario: ({ nodes }) => 45 * nodes.filter(({ choices }) => choices.length > 0).length,
  order: ({ steps }) => 20 + 10 * steps.length,
  pairs: ({ lefts }) => 20 + 10 * lefts.length,
}

const [verdict, figure, model] = [15, 15, 120]

/** What the activities of a lesson take, the words between them apart. Unknown items take nothing: they are faults. */
export function activitySeconds(
  { uses }: Pick<LessonBody, 'uses'>,
  bank: ReadonlyMap<string, Item<Localised>>,
): number {
  const items = uses.items.map(({ id, by }) => {
    const item = bank.get(id)
    if (!item) return 0
    return by === 'Verdict' ? verdict : (secondsOf[item.kind] as (one: Item<Localised>) => number)(item)
  })
  const answering = items.reduce((sum, seconds) => sum + seconds, 0)
  return answering + figure * uses.figures.length + model * uses.models.length
}
