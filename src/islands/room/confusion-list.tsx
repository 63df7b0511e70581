import type { Ballot } from '../../learning/room/ballot.ts'
import { counted } from '../../learning/room/ballot.ts'
import { keyOf, roomConfusions } from '../../learning/room/confusions.ts'
import { fill, plural } from '../../learning/text.ts'
import type { TrainerCatalogue } from '../../learning/workshop/trainer-catalogue.ts'
import { percentText } from './shares.ts'
import type { RoomItem } from './sources.ts'
import type { RoomStrings } from './strings.ts'

export interface VotedProps {
  readonly ballots: readonly Ballot[]
  /** Those that were voted on. */
  readonly items: readonly RoomItem[]
  readonly catalogue: TrainerCatalogue
  readonly strings: RoomStrings
  readonly locale: string
}

/** What a trainer may teach again before the next break; the others stand behind a fold. */
const shown = 5

/** What the room takes for right and is not, largest share first, each with what to teach again. */
export function ConfusionList(props: VotedProps) {
  const { ballots, items, strings, locale } = props
  const t = strings.session.confusions
  const confusions = roomConfusions(ballots, items)
  const others = confusions.slice(shown)
  return (
    <section aria-labelledby="vote-confusions">
      <h3 id="vote-confusions">{t.title}</h3>
      {confusions.length === 0 && <p>{t.none}</p>}
      {confusions.length > 0 && <Confusions {...props} confusions={confusions.slice(0, shown)} from={1} />}
      {others.length > 0 && (
        <details>
          <summary>{plural(locale, t.others, others.length)}</summary>
          <Confusions {...props} confusions={others} from={shown + 1} />
        </details>
      )}
    </section>
  )
}

interface ListProps extends VotedProps {
  readonly confusions: ReturnType<typeof roomConfusions>
  readonly from: number
}

function Confusions({ confusions, from, ...props }: ListProps) {
  return (
    <ol class="vote-confusions" start={from}>
      {confusions.map((confusion) => {
        const item = props.items.find(({ id }) => id === confusion.item)
        return item && <Confused key={`${item.id} ${confusion.option}`} {...{ ...props, confusion, item }} />
      })}
    </ol>
  )
}

interface ConfusedProps extends VotedProps {
  readonly confusion: ReturnType<typeof roomConfusions>[number]
  readonly item: RoomItem
}

function Confused({ confusion, item, ballots, catalogue, strings }: ConfusedProps) {
  const { session, ballot } = strings
  const t = session.confusions
  const atFirst = ballots
    .filter((one) => one.item === item.id)
    .reduce((sum, { votes }) => sum + counted(votes[0]), 0)
  const said = {
    percent: percentText(confusion.share, ballot.shift),
    first: percentText(atFirst === 0 ? 0 : confusion.handsAtFirst / atFirst, ballot.shift),
  }
  const section = sectionOf(item, catalogue)
  return (
    <li>
      <p>
        <b>{item.options.find(({ id }) => id === confusion.option)?.text}</b>{' '}
        {fill(t.instead, { key: keyOf(item)?.text ?? '' })}
      </p>
      <p class="vote-of">{item.stem}</p>
      <p>{fill(t.share, said)}</p>
      {section && (
        <p>
          <a href={section.path}>{fill(t.reteach, { section: section.title })}</a>
        </p>
      )}
    </li>
  )
}

/** What teaches the item: a section of its lesson, else the lesson. */
function sectionOf(item: RoomItem, { items, lessons }: TrainerCatalogue) {
  const listed = items.find(({ id }) => id === item.id)
  const lesson = lessons.find(({ id }) => id === listed?.lesson)
  const section = lesson?.sections.find(({ id }) => id === item.section)
  if (!lesson) return undefined
  return section?.title
    ? { path: `${lesson.path}#${section.id}`, title: section.title }
    : { path: lesson.path, title: lesson.title }
}
