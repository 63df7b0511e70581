import { Fields } from '../choice/fields.tsx'
import { isBefore } from '../number/quantity.ts'
import { TypedField } from '../typing/typed-field.tsx'
import type { WholeItem } from './item-texts.ts'
import { type Response, typedIn } from './responses.ts'
import type { KindStrings } from './strings.ts'

interface Props {
  readonly item: WholeItem
  readonly response: Response | null
  readonly strings: KindStrings
  readonly isWrong: boolean
  readonly type: (text: string) => void
}

/** The fields of an item. Options keep their own ticks: see `tick` in asking.tsx. */
export function FieldsOf({ item, response, strings, isWrong, type }: Props) {
  if (item.kind === 'choice') return <Fields item={item} />
  const isNumber = item.kind === 'number'
  const unit = isNumber ? item.unit?.text : undefined
  const isFirst = unit !== undefined && isBefore(unit, strings.number.quantity)
  return (
    <TypedField
      name={item.id}
      label={isNumber ? strings.number.label : strings.textEntry.label}
      inputmode={isNumber ? 'decimal' : 'text'}
      before={isFirst ? unit : undefined}
      after={isFirst ? undefined : unit}
      text={typedIn(response)}
      isLocked={false}
      isWrong={isWrong}
      describedBy={undefined}
      type={type}
    />
  )
}
