import { type Ballot, gain, shareFor } from '../../learning/room/ballot.ts'
import { keyOf } from '../../learning/room/confusions.ts'
import { lettered } from '../../learning/room/lettered.ts'
import { fill } from '../../learning/text.ts'
import type { VotedProps } from './confusion-list.tsx'
import { gainText, percentText } from './shares.ts'
import { ShiftChart } from './shift-chart.tsx'
import type { RoomItem } from './sources.ts'

interface Props extends VotedProps {
  readonly resume: (item: RoomItem, ballot: Ballot) => void
}

/** Each ballot of the session: how many were right, what the talk won, and how each option moved. */
export function VotedItems(props: Props) {
  const { ballots, items, strings } = props
  return (
    <section aria-labelledby="vote-voted">
      <h3 id="vote-voted">{strings.session.items.title}</h3>
      <p class="vote-note">{strings.session.items.how}</p>
      <ul class="vote-voted">
        {ballots.map((ballot) => {
          const item = items.find(({ id }) => id === ballot.item)
          return item && <Voted key={ballot.atMs} {...{ ...props, ballot, item }} />
        })}
      </ul>
    </section>
  )
}

function Voted({
  ballot,
  item,
  strings,
  locale,
  resume,
}: Props & { readonly ballot: Ballot; readonly item: RoomItem }) {
  const t = strings.session.items
  const { shift, answer } = strings.ballot
  const key = keyOf(item)?.id ?? ''
  const right = { keys: [key], words: answer.right }
  return (
    <li>
      <details>
        <summary>
          {item.stem} <span class="vote-share">{figuresOf(ballot, key)}</span>
        </summary>
        <ShiftChart {...{ options: lettered(item), votes: ballot.votes, right, locale, strings: shift }} />
        <p>
          <button type="button" class="btn" onClick={() => resume(item, ballot)}>
            {t.resume}
          </button>
        </p>
      </details>
    </li>
  )

  function figuresOf({ votes }: Ballot, key: string): string {
    const [first, second] = [shareFor(votes[0], key), shareFor(votes[1], key)]
    if (first === null && second === null) return shift.nothing
    const g = gain({ votes }, key)
    const shares =
      first === null || second === null
        ? fill(t.once, { first: percentText(first ?? second ?? 0, shift) })
        : fill(t.moved, { first: percentText(first, shift), second: percentText(second, shift) })
    return [shares, ...(g === null ? [] : [fill(t.gain, { g: gainText(g, locale) })])].join(' · ')
  }
}
