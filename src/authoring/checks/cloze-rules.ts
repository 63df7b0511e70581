import type { ClozeDragItem, ClozeItem } from '../../learning/items/cloze.ts'
import { type GapFault, gapFaults } from '../../learning/items/gap-text.ts'
import type { Localised } from '../../learning/items/item.ts'
import { type Fault, faultAt, type Message } from '../faults/fault.ts'
import type { Entry } from '../yaml/validate.ts'
import { missingGap, reasonAgainstKey, repeatedGap, unknownGap, wordTaken } from './cloze-messages.ts'
import { noKey } from './item-faults.ts'

type Place = Entry<unknown>['place']

/** What a schema cannot say of a text with gaps. */
export function clozeRules(item: ClozeItem<Localised>, place: Place): readonly Fault[] {
  const ids = item.gaps.map(({ id }) => id)
  const told: Readonly<Record<GapFault['kind'], (gap: string) => Message>> = {
    missing: missingGap,
    unknown: (gap) => unknownGap(gap, ids),
    repeated: repeatedGap,
  }
  return [
    ...gapFaults(item).map(({ kind, locale, gap }) => faultAt(place(['text', locale]), told[kind](gap))),
    ...(item.mode === 'drag'
      ? wordFaults(item, place)
      : item.gaps.flatMap(({ options }, at) =>
          options.some(({ key }) => key) ? [] : [faultAt(place(['gaps', at, 'options']), noKey)],
        )),
  ]
}

function wordFaults({ gaps, reusable }: ClozeDragItem<Localised>, place: Place): readonly Fault[] {
  return gaps.flatMap(({ word, not }, at) => {
    const first = gaps.findIndex((gap) => gap.word === word)
    const isTaken = first < at && !reusable
    return [
      ...(isTaken ? [faultAt(place(['gaps', at, 'word']), wordTaken(word, gaps[first]?.id ?? ''))] : []),
      ...(not && Object.hasOwn(not, word)
        ? [faultAt(place(['gaps', at, 'not', word]), reasonAgainstKey(word))]
        : []),
    ]
  })
}
