import { Sign } from '../sign/sign.tsx'
import type { Judgement } from './judgement.ts'
import { idOf, type View } from './view.ts'

interface Props {
  readonly view: View
  readonly id: string
  readonly judgement: Judgement
}

const drawings = { right: 'yes', defensible: 'yes', misplaced: 'no', answer: 'arrow' } as const

/** « Juste » and its like, under the card's text. */
export function Verdict({ view: { item, strings }, id, judgement: { sign } }: Props) {
  if (!sign) return null
  return (
    <span class="sign" id={idOf(item, `${id}-sign`)}>
      <Sign name={drawings[sign]} />
      {strings[sign]}
    </span>
  )
}

/** Why, under the card. */
export function Reasons({ view: { item }, id, judgement: { reasons } }: Props) {
  if (reasons.length === 0) return null
  return (
    <div class="explain" id={idOf(item, `${id}-why`)}>
      {reasons.map(({ lead, text }) => (
        <p key={text}>
          {lead && <b>{lead} </b>}
          {text}
        </p>
      ))}
    </div>
  )
}

/** Ids of what describes the card; '' where nothing does. */
export function describedBy({ item }: View, id: string, { sign, reasons }: Judgement): string {
  return [sign && idOf(item, `${id}-sign`), reasons.length > 0 && idOf(item, `${id}-why`)]
    .filter(Boolean)
    .join(' ')
}
