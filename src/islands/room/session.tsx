import type { Ballot } from '../../learning/room/ballot.ts'
import { plural } from '../../learning/text.ts'
import { ConfusionList, type VotedProps } from './confusion-list.tsx'
import { RoomMatrices } from './room-matrix.tsx'
import type { RoomItem } from './sources.ts'
import { VotedItems } from './voted-items.tsx'

interface Props extends VotedProps {
  /** Latest first; `ballots` are those of one of them. */
  readonly sessions: readonly (readonly Ballot[])[]
  readonly isErased: boolean
  readonly choose: (startsAtMs: number) => void
  readonly resume: (item: RoomItem, ballot: Ballot) => void
  readonly save: (how: 'csv' | 'json') => void
  readonly erase: () => void
  readonly undo: () => void
}

/** What a room voted in one go, and what that tells. */
export function Session(props: Props) {
  const { ballots, catalogue, strings, locale, isErased, undo } = props
  const t = strings.session
  const gone = ballots.filter(({ item }) => !catalogue.items.some(({ id }) => id === item)).length
  return (
    <section aria-labelledby="vote-session">
      <h2 id="vote-session" tabIndex={-1} data-session>
        {t.title}
      </h2>
      {isErased && (
        <p class="ballot-acts">
          <button type="button" class="btn" data-undo onClick={undo}>
            {t.files.undo}
          </button>
        </p>
      )}
      {ballots.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <Sessions {...props} />
          {gone > 0 && <p>{plural(locale, t.gone, gone)}</p>}
          <ConfusionList {...props} />
          <RoomMatrices {...props} />
          <VotedItems {...props} />
          <Files {...props} />
        </>
      )}
    </section>
  )
}

function Sessions({ sessions, ballots, strings, locale, choose }: Props) {
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
  if (sessions.length < 2) return null
  return (
    <p class="vote-lesson">
      <label for="vote-pick">{strings.session.pick}</label>
      <select
        id="vote-pick"
        value={ballots[0]?.atMs}
        onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
      >
        {sessions.map(([first]) => (
          <option key={first?.atMs} value={first?.atMs}>
            {when.format(first?.atMs)}
          </option>
        ))}
      </select>
    </p>
  )
}

function Files({ strings, save, erase }: Props) {
  const t = strings.session.files
  return (
    <section aria-labelledby="vote-files">
      <h3 id="vote-files">{t.title}</h3>
      <p>{strings.session.kept}</p>
      <p class="ballot-acts">
        <button type="button" class="btn" onClick={() => save('csv')}>
          {t.csv}
        </button>
        <button type="button" class="btn" onClick={() => save('json')}>
          {t.json}
        </button>
        <button type="button" class="btn" onClick={erase}>
          {t.erase}
        </button>
      </p>
    </section>
  )
}
