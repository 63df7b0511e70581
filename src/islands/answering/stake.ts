import type { Certainty } from '../../learning/certainty/level.ts'

/** What an answering knows of a stake, where one is asked for: see islands/staking/. */
export interface Stake {
  /** It is to be put before this try is checked, and was not. */
  readonly isMissing: boolean
  /** To be recorded with this try; only the first try of a go is staked. */
  readonly level: Certainty | undefined
  /** A try was stored. */
  settle(): void
  /** The item is begun anew. */
  reopen(): void
}
