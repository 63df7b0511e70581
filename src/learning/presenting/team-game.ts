import { type CategoriseItem, judgePlacement, type Verdict } from '../items/categorise.ts'

/** Teams that sort cards in turn. */
export interface TeamGame {
  readonly teams: readonly Team[]
  /** Ids of the cards of the round, in the order in which they are put. */
  readonly cards: readonly string[]
  /** Rank of the card that is played. At the number of cards the round is over. */
  readonly at: number
  /** Rank of the team whose turn it is. */
  readonly turn: number
  /** Where the card was put, by which team; `null` until it is. */
  readonly placed: Placed | null
  readonly done: readonly Placed[]
}

export interface Team {
  readonly name: string
  readonly score: number
}

export interface Placed {
  readonly card: string
  readonly bin: string
  /** Rank of the team. */
  readonly team: number
  readonly verdict: Verdict
}

/** As few as make a contest, as many as a room can follow. */
export const teamCounts = { least: 2, most: 8 } as const

/** A round of `cards`, for teams of those names; the first begins. */
export const newGame = (names: readonly string[], cards: readonly string[]): TeamGame => ({
  teams: names.map((name) => ({ name, score: 0 })),
  cards,
  at: 0,
  turn: 0,
  placed: null,
  done: [],
})

export const isOver = ({ at, cards }: TeamGame): boolean => at >= cards.length

/** The team whose turn it is puts the card: a point where it belongs, or where that can be defended. Once. */
export function put(game: TeamGame, item: CategoriseItem<unknown>, bin: string): TeamGame {
  const card = item.cards.find(({ id }) => id === game.cards[game.at])
  if (!card || game.placed || !item.bins.some(({ id }) => id === bin)) return game
  const verdict = judgePlacement(card, bin)
  const placed: Placed = { card: card.id, bin, team: game.turn, verdict }
  return { ...scored(game, game.turn, verdict === 'misplaced' ? 0 : 1), placed }
}

/** The next card, for the next team. */
export function dealtNext(game: TeamGame): TeamGame {
  const { placed, teams, turn, at, done } = game
  if (!placed) return game
  return {
    ...game,
    at: at + 1,
    turn: teams.length === 0 ? 0 : (turn + 1) % teams.length,
    placed: null,
    done: [...done, placed],
  }
}

/** Back to the card before, as it was before it was put; its point is taken back. */
export function takenBack(game: TeamGame): TeamGame {
  const last = game.placed ?? game.done.at(-1)
  if (!last) return game
  const undone = scored(game, last.team, last.verdict === 'misplaced' ? 0 : -1)
  if (game.placed) return { ...undone, placed: null }
  return { ...undone, at: game.at - 1, turn: last.team, done: game.done.slice(0, -1) }
}

/** Points that the trainer gives, or takes, for a reason well put. Never below 0. */
export const scored = (game: TeamGame, team: number, points: number): TeamGame => ({
  ...game,
  teams: game.teams.map((one, rank) =>
    rank === team ? { ...one, score: Math.max(0, one.score + points) } : one,
  ),
})

/** Ranks of the teams that lead: several where they have as many points, none before the first point. */
export function leading({ teams }: TeamGame): readonly number[] {
  const most = Math.max(0, ...teams.map(({ score }) => score))
  return most === 0 ? [] : teams.flatMap(({ score }, rank) => (score === most ? [rank] : []))
}
