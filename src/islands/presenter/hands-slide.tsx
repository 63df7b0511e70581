import type { ChoiceItem } from '../../learning/items/choice.ts'
import type { Hands } from '../../learning/presenting/live.ts'
import { counted } from '../../learning/room/ballot.ts'
import { lettered } from '../../learning/room/lettered.ts'
import { ShiftChart } from '../room/shift-chart.tsx'
import { Sign } from '../sign/sign.tsx'
import type { PresenterStrings } from './strings.ts'

interface Props {
  readonly item: ChoiceItem<string>
  readonly hands: Hands
  readonly isTold: boolean
  readonly locale: string
  readonly strings: PresenterStrings
}

/** What a room votes on; its hands once they are shown, and how they moved; its answer once it is asked for. */
export function HandsSlide({ item, hands, isTold, locale, strings: t }: Props) {
  const options = lettered(item)
  const votes = hands.isCounted ? hands.votes.slice(0, hands.round + 1) : []
  const keys = item.options.filter(({ key }) => isTold && key).map(({ id }) => id)
  const right = { keys, words: t.hands.right }
  return (
    <div class="slide-body asked">
      <p class="stem">{item.stem}</p>
      {votes.some((vote) => counted(vote) > 0) ? (
        <ShiftChart {...{ options, votes, right, locale, strings: t.shift }} isBare={hands.round === 0} />
      ) : (
        <ol class="options">
          {options.map(({ id, letter, text }) => (
            <li key={id} class={keys.includes(id) ? 'key' : ''}>
              <b class="letter">{letter}</b>
              <span class="text">
                {text}
                {keys.includes(id) && (
                  <b class="right-tag">
                    <Sign name="yes" />
                    {right.words}
                  </b>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
      {isTold && <p class="told">{item.explanation}</p>}
    </div>
  )
}
