import type { Judgement } from './judgement.ts'
import { idOf, type TableProps } from './view.ts'

interface Props extends TableProps {
  readonly id: string
  readonly judgement: Judgement | null
}

/** Names of the drawings before the words. */
const drawings = { right: 'right', defensible: 'right', misplaced: 'wrong', answer: 'answer' } as const

/** What was said of a card: a word with its sign, then why. The element bears the card's id. */
export function Told({ table: { item, props }, id, judgement }: Props) {
  if (!judgement) return null
  const { sign, reasons } = judgement
  return (
    <div class="told" id={idOf(item, id)}>
      <b class={drawings[sign]}>{props.strings[sign]}</b>
      {reasons.map(({ lead, text }) => (
        <p key={text}>
          {lead && <b>{lead} </b>}
          {text}
        </p>
      ))}
    </div>
  )
}
