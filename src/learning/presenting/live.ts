import type { ScenarioWalking } from '../items/scenario-walking.ts'
import type { Instant } from '../progress/event.ts'
import { type Tally, withVote } from '../room/ballot.ts'
import type { TeamGame } from './team-game.ts'

/** What a room has done with an item. */
export type Live = Hands | Teams | Case

/** Hands raised, at the first vote, then at the one after the talk. The answer is told when one asks for it alone. */
export interface Hands {
  readonly how: 'hands'
  /** When the ballot was opened, under which it is kept; `null` until a hand is counted. */
  readonly atMs: Instant | null
  readonly votes: readonly Tally[]
  /** Which vote is taken: 0 or 1. */
  readonly round: number
  /** Whether the room sees the counts. */
  readonly isCounted: boolean
  readonly isTold: boolean
}

export interface Teams {
  readonly how: 'teams'
  readonly game: TeamGame
}

/** A case whose decisions the room takes. */
export interface Case {
  readonly how: 'case'
  readonly walking: ScenarioWalking
}

export const noHands: Hands = {
  ...{ how: 'hands', atMs: null, votes: [], round: 0 },
  ...{ isCounted: false, isTold: false },
}

export const withTally = (hands: Hands, tally: Tally): Hands => ({
  ...hands,
  votes: withVote({ item: '', atMs: 0, votes: hands.votes }, hands.round, tally).votes,
})

/** The vote after the talk; the counts of the first one are put away, so that nobody follows the crowd. */
export const voteAgain = (hands: Hands): Hands => ({ ...hands, round: 1, isCounted: false })
