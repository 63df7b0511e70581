import { own } from '../items/own-field.ts'
import type { Instant } from '../progress/event.ts'

/** Hands counted per option id. */
export type Tally = Readonly<Record<string, number>>

/** What a room voted on an item: the first vote, then the one after the talk. No vote yet is none of them. */
export interface Ballot {
  readonly item: string
  /** When it was opened; no two of a device have the same. */
  readonly atMs: Instant
  readonly votes: readonly Tally[]
}

/** The votes of a ballot: before and after the room talked. */
export const mostVotes = 2

/** More than this is a slip of the hand. */
export const mostHands = 999

/** Hands raised for `option`. */
export const handsFor = (tally: Tally | undefined, option: string): number => own(tally, option) ?? 0

/** Hands raised in all. */
export const counted = (tally: Tally | undefined): number =>
  Object.values(tally ?? {}).reduce((sum, hands) => sum + hands, 0)

/** Share of the hands raised that were for `option`; `null` where none was raised. */
export function shareFor(tally: Tally | undefined, option: string): number | null {
  const all = counted(tally)
  return all === 0 ? null : handsFor(tally, option) / all
}

/** `hands` for `option`, as whole and within bounds as hands are. */
export function withHands(tally: Tally, option: string, hands: number): Tally {
  const whole = Number.isFinite(hands) ? Math.round(hands) : 0
  const within = Math.min(Math.max(whole, 0), mostHands)
  return Object.fromEntries([...Object.entries(tally).filter(([id]) => id !== option), [option, within]])
}

/** One hand more for `option`, or `by` of them. */
export const withMore = (tally: Tally, option: string, by = 1): Tally =>
  withHands(tally, option, handsFor(tally, option) + by)

/** The vote `at`, 0 or 1, is `tally`. A second vote makes a first one that had no hands. */
export function withVote(ballot: Ballot, at: number, tally: Tally): Ballot {
  const votes = Array.from({ length: Math.max(ballot.votes.length, at + 1) }, (_, rank) =>
    rank === at ? tally : (ballot.votes[rank] ?? {}),
  )
  return { ...ballot, votes: votes.slice(0, mostVotes) }
}

/** The last vote in which a hand was raised. */
export const lastVote = ({ votes }: Ballot): Tally | undefined => votes.findLast((vote) => counted(vote) > 0)

/**
 * Normalised gain: what the talk won of what there was to win, g = (second − first) / (1 − first), the shares being those
 * of the key. 1 where everyone ends right, 0 where nothing moved, below 0 where right votes were lost. `null` without two
 * votes, or where the whole room was right at once. Hake, R. R. (1998), « Interactive-engagement versus traditional
 * methods », American Journal of Physics 66(1), 64–74.
 */
export function gain({ votes: [first, second] }: Pick<Ballot, 'votes'>, key: string): number | null {
  const before = shareFor(first, key)
  const after = shareFor(second, key)
  return before === null || after === null || before === 1 ? null : (after - before) / (1 - before)
}

/** How the votes for an option moved. */
export interface Shift {
  readonly option: string
  readonly hands: readonly [first: number, second: number]
  /** `null` for a vote in which no hand was raised. */
  readonly shares: readonly [first: number | null, second: number | null]
  /** Of the share, from the first vote to the second; `null` without two votes. */
  readonly change: number | null
}

/** A row for each of `options`, in their order. */
export function shift(
  { votes: [first, second] }: Pick<Ballot, 'votes'>,
  options: readonly string[],
): Shift[] {
  return options.map((option) => {
    const shares = [shareFor(first, option), shareFor(second, option)] as const
    const [before, after] = shares
    return {
      ...{ option, shares, hands: [handsFor(first, option), handsFor(second, option)] },
      change: before === null || after === null ? null : after - before,
    }
  })
}

/** A room goes home when nothing is voted for this long. */
const breakMs = 3 * 3_600_000

/** The ballots of each session, latest session first, each from its first ballot on. */
export function sessionsOf(ballots: readonly Ballot[]): Ballot[][] {
  const sessions: Ballot[][] = []
  for (const ballot of ballots.toSorted((a, b) => a.atMs - b.atMs)) {
    const [current] = sessions
    const last = current?.at(-1)
    if (current && last && ballot.atMs - last.atMs <= breakMs) current.push(ballot)
    else sessions.unshift([ballot])
  }
  return sessions
}
