import type { Localised } from '../../learning/items/item.ts'
import { misjudgedVariants, type TextAnswer, type TextEntryItem } from '../../learning/items/text-entry.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import type { Entry } from '../yaml/validate.ts'
import { misjudgedSpelling } from './typed-messages.ts'

/** What a schema cannot say of a typed answer: each spelling is judged as it is listed. */
export function textEntryRules(
  item: TextEntryItem<Localised>,
  place: Entry<unknown>['place'],
): readonly Fault[] {
  const misjudged = misjudgedVariants(item)
  const faultsIn = (list: 'accept' | 'wrong', answers: readonly TextAnswer<Localised>[] = []) =>
    answers.flatMap(({ variants }, at) =>
      Object.entries(variants).flatMap(([locale, spellings]) =>
        spellings.flatMap((spelling, rank) =>
          misjudged.some((one) => one.text === spelling && one.locale === locale)
            ? [faultAt(place([list, at, 'variants', locale, rank]), misjudgedSpelling(spelling, list))]
            : [],
        ),
      ),
    )
  return [...faultsIn('accept', item.accept), ...faultsIn('wrong', item.wrong)]
}
