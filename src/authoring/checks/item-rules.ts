import type { Item, ItemKind } from '../../learning/items/index.ts'
import type { Localised } from '../../learning/items/item.ts'
import type { Draft } from '../draft.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import type { Entry } from '../yaml/validate.ts'
import { clozeRules } from './cloze-rules.ts'
import { drawTooLarge, noKey, reservedWithoutSection, severalKeys } from './item-faults.ts'
import { numberRules } from './number-rules.ts'
import { textEntryRules } from './text-entry-rules.ts'
import { scenarioRules } from './scenario-rules.ts'
import { pairsRules } from './pairs-rules.ts'

type ItemOf<Kind extends ItemKind> = Extract<Item<Localised>, { kind: Kind }>
type Rule<Kind extends ItemKind> = (item: ItemOf<Kind>, place: Entry<unknown>['place']) => readonly Fault[]

/** What a schema cannot say of a kind of item. */
const rules: { readonly [Kind in ItemKind]: Rule<Kind> } = {
  choice: ({ options, multiple }, place) => {
    const keys = options.flatMap(({ key }, index) => (key ? [index] : []))
    if (keys.length === 0) return [faultAt(place(['options']), noKey)]
    if (keys.length === 1 || multiple) return []
    return [faultAt(place(['options', keys[1] ?? 0, 'key']), severalKeys(keys.length))]
  },
  categorise: ({ draw, cards }, place) =>
    draw > cards.length ? [faultAt(place(['draw']), drawTooLarge(draw, cards.length))] : [],
  cloze: clozeRules,
  'text-entry': textEntryRules,
  number: numberRules,
  reflection: () => [],
  scenario: scenarioRules,
  order: () => [],
  pairs: pairsRules,
}

export function itemRules({ lessons }: Draft): readonly Fault[] {
  return lessons.flatMap(({ items }) =>
    items.flatMap(({ value, place }) => {
      const rule = rules[value.kind] as (item: Item<Localised>, at: typeof place) => readonly Fault[]
      const isUntaught = value.reserved && value.section === undefined
      return [
        ...rule(value, place),
        ...(isUntaught ? [faultAt(place(['reserved']), reservedWithoutSection(value.id))] : []),
      ]
    }),
  )
}
