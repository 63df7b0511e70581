import type { CategoriseItem } from '../../learning/items/categorise.ts'
import { isOver, leading, type TeamGame } from '../../learning/presenting/team-game.ts'
import { fill, plural } from '../../learning/text.ts'
import { isSignName, Sign } from '../sign/sign.tsx'
import type { TeamsStrings } from './strings.ts'

interface Props {
  readonly item: CategoriseItem<string>
  readonly game: TeamGame | null
  readonly locale: string
  readonly strings: TeamsStrings
}

/** The card a team sorts, the bins, the points. */
export function TeamsSlide({ item, game, locale, strings: t }: Props) {
  return (
    <div class="slide-body teams">
      <p class="stem">{item.stem}</p>
      {game ? <Board {...{ item, game, locale }} strings={t} /> : <p class="big">{t.waiting}</p>}
      <ol class="bins">
        {item.bins.map(({ id, name, description, sign }, at) => (
          <li key={id} class={game?.placed?.bin === id ? 'here' : ''}>
            {sign !== undefined && isSignName(sign) && <Sign name={sign} />}
            <span>
              <b>
                {at + 1}. {name}
              </b>
              {description}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Board({ item, game, locale, strings: t }: Props & { readonly game: TeamGame }) {
  const card = item.cards.find(({ id }) => id === game.cards[game.at])
  return (
    <div class="board">
      <div class="played">
        {card ? (
          <>
            <p class="small">
              {fill(t.card, { k: game.at + 1, n: game.cards.length })} ·{' '}
              {fill(t.turn, { team: game.teams[game.turn]?.name ?? '' })}
            </p>
            <p class="card">{card.text}</p>
            <Judged {...{ item, game }} strings={t} />
          </>
        ) : (
          <p class="big">{isOver(game) ? endOf(game, t, locale) : ''}</p>
        )}
      </div>
      <table class="scores">
        <caption>{t.scores}</caption>
        <tbody>
          {game.teams.map(({ name, score }, rank) => (
            <tr key={name} class={card && rank === game.turn ? 'here' : ''}>
              <th scope="row">{name}</th>
              <td>{plural(locale, t.points, score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface JudgedProps {
  readonly item: CategoriseItem<string>
  readonly game: TeamGame
  readonly strings: TeamsStrings
}

/** What is said of the card where the team put it. */
export function Judged({ item, game: { placed }, strings: t }: JudgedProps) {
  if (!placed) return null
  const card = item.cards.find(({ id }) => id === placed.card)
  const belongs = item.bins.find(({ id }) => id === card?.bin)?.name ?? ''
  const also = card?.also?.find(({ bin }) => bin === placed.bin)?.rationale
  return (
    <div class="judged">
      <p>
        <b class={placed.verdict}>
          <Sign name={placed.verdict === 'misplaced' ? 'no' : 'yes'} />
          {t[placed.verdict]}
        </b>{' '}
        {placed.verdict !== 'right' && <span>{fill(t.belongs, { bin: belongs })}</span>}
      </p>
      {also !== undefined && <p>{also}</p>}
      <p>{card?.why}</p>
    </div>
  )
}

function endOf(game: TeamGame, t: TeamsStrings, locale: string): string {
  const names = leading(game).map((rank) => game.teams[rank]?.name ?? '')
  const [first] = names
  if (first === undefined) return t.over
  const all = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
  return `${t.over} ${names.length === 1 ? fill(t.wins, { team: first }) : fill(t.draw, { teams: all })}`
}
