import type { ComponentChildren } from 'preact'
import type { Certainty } from '../../learning/certainty/level.ts'
import type { Found } from '../found.ts'
import type { Answered } from './recorder.ts'
import type { Said } from './said.ts'

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

/** What a form shows and says of it as well. */
export interface ShownStake extends Stake {
  /** Said where it is missing. */
  readonly missing: string | undefined
  wake(): Promise<void>
  /** `isAnswering`: the answer is not checked yet. */
  fields(isAnswering: boolean): ComponentChildren
  /** What is said of a checked answer, with the marks that it came to. */
  marked<Words extends Pick<Said, 'message'>>(said: Words): Words
}

/** Makes the stake of an item: whose form asks for none has none of its code. */
export type StakeOf = (item: Answered, found: Found | undefined, redraw: () => void) => ShownStake
