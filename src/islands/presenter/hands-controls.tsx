import { letterAt } from '../../learning/items/letter.ts'
import type { ChoiceItem } from '../../learning/items/choice.ts'
import { inShownOrder } from '../../learning/items/option-order.ts'
import { type Hands, noHands, voteAgain, withTally } from '../../learning/presenting/live.ts'
import { counted, handsFor, withHands, withMore } from '../../learning/room/ballot.ts'
import { fill, plural } from '../../learning/text.ts'
import type { Desk } from './desk.ts'
import { Explained } from './explained.tsx'
import type { HandsStrings, PresenterStrings } from './strings.ts'

interface Props {
  readonly desk: Desk
  readonly item: ChoiceItem<string>
  readonly locale: string
  readonly strings: PresenterStrings
}

/** The hands that who speaks counts, and what the room sees of them. */
export function HandsControls({ desk, item, locale, strings }: Props) {
  const t = strings.hands
  const hands = desk.hands(item.id)
  const tally = hands.votes[hands.round] ?? {}
  const set = (next: Hands) => desk.setHands(item.id, next)
  const title = hands.round === 0 ? t.first : t.second
  return (
    <section class="live hands" aria-label={title}>
      <h3>{title}</h3>
      <ul class="tally">
        {inShownOrder(item).map(({ id, text, key }, at) => (
          <Count
            key={id}
            letter={letterAt(at)}
            text={text}
            isKey={key === true}
            hands={handsFor(tally, id)}
            strings={t}
            onMore={(by) => set(withTally(hands, withMore(tally, id, by)))}
            onCount={(count) => set(withTally(hands, withHands(tally, id, count)))}
          />
        ))}
      </ul>
      <p class="small">{plural(locale, t.total, counted(tally))}</p>
      <p class="buttons">
        <button type="button" class="btn" onClick={() => set({ ...hands, isCounted: !hands.isCounted })}>
          {hands.isCounted ? t.hide : t.show}
        </button>
        {hands.round === 0 && <Again desk={desk} strings={t} onAgain={() => set(voteAgain(hands))} />}
        <button type="button" class="btn" onClick={() => set({ ...hands, isTold: !hands.isTold })}>
          {hands.isTold ? t.untell : t.tell}
        </button>
        {hands.votes.length > 0 && (
          <button type="button" class="link" onClick={() => set(noHands)}>
            {t.restart}
          </button>
        )}
      </p>
      <Explained item={item} strings={strings} />
    </section>
  )
}

interface AgainProps {
  readonly desk: Desk
  readonly strings: HandsStrings
  readonly onAgain: () => void
}

/** The talk between two votes, of two minutes, then the second. */
function Again({ desk, strings: t, onAgain }: AgainProps) {
  return (
    <>
      <button type="button" class="btn" onClick={() => desk.time(2)}>
        {t.talk}
      </button>
      <button type="button" class="btn" onClick={onAgain}>
        {t.again}
      </button>
    </>
  )
}

interface CountProps {
  readonly letter: string
  readonly text: string
  readonly isKey: boolean
  readonly hands: number
  readonly strings: HandsStrings
  readonly onMore: (by: number) => void
  readonly onCount: (hands: number) => void
}

function Count({ letter, text, isKey, hands, strings: t, onMore, onCount }: CountProps) {
  return (
    <li>
      <span class="what">
        <b>{letter}.</b> {text}
        {isKey && <b> {t.right}</b>}
      </span>
      <button type="button" aria-label={fill(t.fewer, { letter })} onClick={() => onMore(-1)}>
        −
      </button>
      <input
        type="number"
        min={0}
        inputMode="numeric"
        aria-label={fill(t.count, { letter })}
        value={hands}
        onInput={({ currentTarget }) => onCount(currentTarget.valueAsNumber)}
      />
      <button type="button" aria-label={fill(t.more, { letter })} onClick={() => onMore(1)}>
        +
      </button>
    </li>
  )
}
