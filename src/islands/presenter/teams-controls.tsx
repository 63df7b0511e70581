import type { CategoriseItem } from '../../learning/items/categorise.ts'
import {
  dealtNext,
  isOver,
  put,
  scored,
  takenBack,
  teamCounts,
  type TeamGame,
} from '../../learning/presenting/team-game.ts'
import { fill, plural } from '../../learning/text.ts'
import type { Desk } from './desk.ts'
import type { TeamsStrings } from './strings.ts'
import { Judged } from './teams-slide.tsx'

interface Props {
  readonly desk: Desk
  readonly item: CategoriseItem<string>
  readonly locale: string
  readonly strings: TeamsStrings
}

interface GameProps extends Props {
  readonly game: TeamGame
  readonly set: (game: TeamGame) => void
}

/** What who speaks does while teams sort: deals, puts where a team says, gives points. */
export function TeamsControls(props: Props) {
  const { desk, item, strings: t } = props
  const game = desk.game(item.id)
  if (!game) return <Beginning {...props} />
  const shared = { ...props, game, set: (next: TeamGame) => desk.setGame(item.id, next) }
  return (
    <section class="live teams" aria-label={t.scores}>
      <Turn {...shared} />
      <Moves {...shared} />
      <Scores {...shared} />
    </section>
  )
}

const counts = Array.from(
  { length: teamCounts.most - teamCounts.least + 1 },
  (_, at) => at + teamCounts.least,
)

function Beginning({ desk, item, strings: t }: Props) {
  const names = (count: number) => Array.from({ length: count }, (_, at) => fill(t.team, { k: at + 1 }))
  return (
    <section class="live teams" aria-label={t.howMany}>
      <h3>{t.howMany}</h3>
      <p class="buttons">
        {counts.map((count) => (
          <button
            type="button"
            class="btn"
            key={count}
            aria-label={fill(t.begin, { k: count })}
            onClick={() => desk.beginGame(item, names(count))}
          >
            {count}
          </button>
        ))}
      </p>
    </section>
  )
}

/** The card that is played: where it goes, or what is said of it there. */
function Turn({ item, game, set, strings: t }: GameProps) {
  const card = item.cards.find(({ id }) => id === game.cards[game.at])
  if (!card) return <p>{t.over}</p>
  return (
    <>
      <p class="small">
        {fill(t.card, { k: game.at + 1, n: game.cards.length })} ·{' '}
        {fill(t.turn, { team: game.teams[game.turn]?.name ?? '' })}
      </p>
      <p>
        <b>{card.text}</b>
      </p>
      {game.placed ? <Judged item={item} game={game} strings={t} /> : <p>{t.where}</p>}
      {!game.placed && (
        <p class="buttons">
          {item.bins.map(({ id, name }) => (
            <button type="button" class="btn" key={id} onClick={() => set(put(game, item, id))}>
              {name}
            </button>
          ))}
        </p>
      )}
    </>
  )
}

function Moves({ desk, item, game, set, strings: t }: GameProps) {
  const names = game.teams.map(({ name }) => name)
  return (
    <p class="buttons">
      {game.placed && (
        <button type="button" class="btn primary" onClick={() => set(dealtNext(game))}>
          {t.next}
        </button>
      )}
      {(game.placed !== null || game.done.length > 0) && (
        <button type="button" class="btn" onClick={() => set(takenBack(game))}>
          {t.back}
        </button>
      )}
      {isOver(game) && (
        <button type="button" class="btn" onClick={() => desk.beginGame(item, names)}>
          {t.restart}
        </button>
      )}
    </p>
  )
}

function Scores({ game, set, locale, strings: t }: GameProps) {
  return (
    <ul class="tally">
      {game.teams.map(({ name, score }, rank) => (
        <li key={name}>
          <span class="what">{name}</span>
          <b>{plural(locale, t.points, score)}</b>
          <button
            type="button"
            aria-label={fill(t.fewer, { team: name })}
            onClick={() => set(scored(game, rank, -1))}
          >
            −
          </button>
          <button
            type="button"
            aria-label={fill(t.more, { team: name })}
            onClick={() => set(scored(game, rank, 1))}
          >
            +
          </button>
        </li>
      ))}
    </ul>
  )
}
