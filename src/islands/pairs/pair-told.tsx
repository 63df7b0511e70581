import { tileOf } from '../../learning/items/pair-moves.ts'
import { fill } from '../../learning/text.ts'
import type { PairsTable } from './pairs-table.ts'

interface Props {
  readonly table: PairsTable
  readonly place: string
}

/** What was said of a left with what it was checked with, as long as it stands so; at the end, why its right is its right. */
export function PairTold({ table, place }: Props) {
  const { answering, isOver, props } = table
  const { item, strings } = props
  const { checked } = answering.state
  const left = item.lefts.find(({ id }) => id === place)
  const part = checked && table.partsOf(checked).find(({ id }) => id === place)
  if (!left || !part || answering.isFolded) return null
  if (!isOver && (part.given === null || part.given !== table.partnerOf(place))) return null
  const put = fill(strings.youPut, { c: tileOf(item, part.given)?.text ?? '' })
  return (
    <div class="told">
      <b class={part.right ? 'right' : 'wrong'}>{part.right ? strings.right : strings.wrong}</b>
      {isOver && !part.right && (
        <p>
          {part.given === null ? strings.youLeft : put} {part.feedback}
        </p>
      )}
      <p>{isOver ? left.why : part.feedback}</p>
    </div>
  )
}
