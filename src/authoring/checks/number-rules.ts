import type { Localised } from '../../learning/items/item.ts'
import { acceptedWrongValues, judgeNumber, type NumberItem } from '../../learning/items/number.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import type { Entry } from '../yaml/validate.ts'
import { acceptedSlip, refusedUnit } from './typed-messages.ts'

/** What a schema cannot say of a number: a slip is wrong, and the unit may be written as it is shown. */
export function numberRules(item: NumberItem<Localised>, place: Entry<unknown>['place']): readonly Fault[] {
  const accepted = acceptedWrongValues(item)
  const slips = (item.wrong ?? []).flatMap((slip, at) =>
    accepted.some(({ id }) => id === slip.id)
      ? [faultAt(place(['wrong', at, 'value']), acceptedSlip(slip.value, item.value))]
      : [],
  )
  const units = Object.entries(item.unit?.text ?? {}).flatMap(([locale, unit]) => {
    const { verdict } = judgeNumber(item, { text: `${item.value} ${unit}`, locale: 'en' })
    return verdict === 'right' ? [] : [faultAt(place(['unit', 'text', locale]), refusedUnit(unit))]
  })
  return [...slips, ...units]
}
