import type { Ballot } from '../../learning/room/ballot.ts'
import type { NotVoted } from '../../learning/room/item-named.ts'
import type { TrainerCatalogue } from '../../learning/workshop/trainer-catalogue.ts'
import { Failure } from '../review/failure.tsx'
import type { RoomItem } from './sources.ts'
import type { RoomStrings } from './strings.ts'

interface Props {
  readonly catalogue: TrainerCatalogue
  readonly lesson: string
  /** Of the lesson; `null` until they have come. */
  readonly items: readonly RoomItem[] | 'failed' | null
  /** Of the session. */
  readonly ballots: readonly Ballot[]
  /** Why what the address names is not voted on; `null`: it names nothing. */
  readonly refused: NotVoted | null
  readonly strings: RoomStrings
  readonly chooseLesson: (lesson: string) => void
  readonly project: (item: RoomItem) => void
}

/** By lesson, then by item. */
export function Choose(props: Props) {
  const { catalogue, lesson, items, refused, strings, chooseLesson } = props
  const t = strings.choose
  return (
    <section aria-labelledby="vote-choose">
      <h2 id="vote-choose" tabIndex={-1} data-heading>
        {t.title}
      </h2>
      {refused && (
        <p class="box" role="alert" data-refused={refused}>
          {strings.refused[refused]}
        </p>
      )}
      <p class="vote-lesson">
        <label for="vote-lesson">{t.lesson}</label>
        <select
          id="vote-lesson"
          value={lesson}
          onChange={({ currentTarget }) => chooseLesson(currentTarget.value)}
        >
          {catalogue.modules.map(({ id, title }) => (
            <optgroup key={id} label={title}>
              {catalogue.lessons
                .filter(({ module }) => module === id)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </p>
      {items === 'failed' ? (
        <Failure strings={strings} retry={() => chooseLesson(lesson)} />
      ) : (
        <Items {...props} items={items} />
      )}
    </section>
  )
}

function Items({ items, ballots, strings, project }: Props & { readonly items: readonly RoomItem[] | null }) {
  const t = strings.choose
  if (!items) return <p>{strings.loading}</p>
  if (items.length === 0) return <p>{t.none}</p>
  return (
    <ul class="vote-items">
      {items.map((item) => (
        <li key={item.id}>
          <span id={`stem-${item.id}`}>
            {item.stem}
            {ballots.some((ballot) => ballot.item === item.id) && <b class="voted-tag">{t.voted}</b>}
          </span>
          <button
            type="button"
            class="btn"
            aria-describedby={`stem-${item.id}`}
            onClick={() => project(item)}
          >
            {t.project}
          </button>
        </li>
      ))}
    </ul>
  )
}
