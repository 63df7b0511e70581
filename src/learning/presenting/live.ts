import type { ScenarioWalking } from '../items/scenario-walking.ts'
import type { TeamGame } from './team-game.ts'

/** What a room has done with an item. */
export type Live =
  | Hands
  | { readonly how: 'teams'; readonly game: TeamGame }
  | { readonly how: 'case'; readonly walking: ScenarioWalking }

/** Hands counted per option, at the first vote, then at the one after the talk. Its answer is told when one asks. */
export interface Hands {
  readonly how: 'hands'
  readonly votes: readonly Readonly<Record<string, number>>[]
  /** Which vote is taken: 0 or 1. */
  readonly round: number
  /** Whether the room sees the counts. */
  readonly isCounted: boolean
  readonly isTold: boolean
}

export const noHands: Hands = { how: 'hands', votes: [], round: 0, isCounted: false, isTold: false }
