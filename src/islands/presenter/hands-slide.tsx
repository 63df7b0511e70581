import { letterAt } from '../../learning/items/letter.ts'
import { inShownOrder } from '../../learning/items/option-order.ts'
import type { ChoiceItem } from '../../learning/items/choice.ts'
import type { Hands } from '../../learning/presenting/live.ts'
import { counted, handsFor, shareFor } from '../../learning/room/ballot.ts'
import { Sign } from '../sign/sign.tsx'
import { Bar } from './bar.tsx'
import type { HandsStrings } from './strings.ts'

interface Props {
  readonly item: ChoiceItem<string>
  readonly hands: Hands
  readonly isTold: boolean
  readonly strings: HandsStrings
}

/** What a room votes on; its hands once they are shown, its answer once it is asked for. */
export function HandsSlide({ item, hands, isTold, strings }: Props) {
  const votes = hands.isCounted
    ? hands.votes.slice(0, hands.round + 1).filter((vote) => counted(vote) > 0)
    : []
  return (
    <div class="slide-body asked">
      <p class="stem">{item.stem}</p>
      <ol class="options">
        {inShownOrder(item).map(({ id, text, key }, at) => (
          <li key={id} class={isTold && key ? 'key' : ''}>
            <b class="letter">{letterAt(at)}</b>
            <span class="text">
              {text}
              {isTold && key && (
                <b class="right">
                  <Sign name="yes" />
                  {strings.right}
                </b>
              )}
            </span>
            {votes.map((vote, round) => (
              <span class={`vote vote-${String(round + 1)}`} key={round}>
                <Bar share={shareFor(vote, id) ?? 0} />
                <b>{handsFor(vote, id)}</b>
              </span>
            ))}
          </li>
        ))}
      </ol>
      {votes.length > 1 && (
        <p class="legend-votes">
          <span class="vote-1">{strings.first}</span>
          <span class="vote-2">{strings.second}</span>
        </p>
      )}
      {isTold && <p class="told">{item.explanation}</p>}
    </div>
  )
}
