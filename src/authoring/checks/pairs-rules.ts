import type { Localised } from '../../learning/items/item.ts'
import type { PairsItem } from '../../learning/items/pairs.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import type { Entry } from '../yaml/validate.ts'
import { sharedRight, tileOnBothSides } from './pairs-messages.ts'

/** What the schema cannot say of pairs: a right serves one left, and a name one tile. */
export function pairsRules(
  { lefts, rights }: PairsItem<Localised>,
  place: Entry<unknown>['place'],
): readonly Fault[] {
  return [
    ...rights.flatMap(({ id }, at) =>
      lefts.some((left) => left.id === id) ? [faultAt(place(['rights', at, 'id']), tileOnBothSides(id))] : [],
    ),
    ...lefts.flatMap(({ id, right }, at) => {
      const first = lefts.find((left) => left.right === right)?.id ?? id
      return first === id ? [] : [faultAt(place(['lefts', at, 'right']), sharedRight(right, first))]
    }),
  ]
}
