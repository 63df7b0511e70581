import type { ComponentType } from 'preact'
import type { Circumstances } from '../answering/item-answering.ts'
import type { StakeOf } from '../answering/stake.ts'
import { ShownStaking } from './shown-staking.tsx'
import type { StakeStrings } from './strings.ts'

interface Staked {
  readonly stakes: StakeStrings
  readonly circumstances?: Circumstances
}

/** An island that something is staked on. */
export const withStakes =
  <Props extends object>(Island: ComponentType<Props & { readonly stakeOf?: StakeOf }>) =>
  ({ stakes, ...props }: Props & Staked) => {
    const anewAs = props.circumstances?.draft
    const stakeOf: StakeOf = (item, found, redraw) => new ShownStaking(item, found, stakes, redraw, anewAs)
    return <Island {...(props as unknown as Props)} stakeOf={stakeOf} />
  }
