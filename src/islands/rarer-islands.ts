import type { StakeOf } from './answering/stake.ts'
import type { ComponentType } from 'preact'
import type { Loader } from './hydrate.ts'
import type { StakeStrings } from './staking/strings.ts'
import { views } from './models/registry/views.ts'

/** An island with what asks for a stake, which only such a page fetches. */
async function staked<Props extends object>(
  island: Promise<ComponentType<Props & { readonly stakeOf?: StakeOf }>>,
): Promise<ComponentType<Props & { readonly stakes: StakeStrings }>> {
  const { withStakes } = await import('./staking/with-stakes.tsx')
  return withStakes(await island)
}

const number = () => import('./number/number.tsx').then((code) => code.NumberEntry)
const textEntry = () => import('./text-entry/text-entry.tsx').then((code) => code.TextEntry)

/** The islands that few lessons have, by the name that their form bears. */
export const rarer: Readonly<Record<string, Loader>> = {
  assessment: () => import('./assessment/assessment.tsx').then((code) => code.Assessment),
  cloze: () => import('./cloze/cloze.tsx').then((code) => code.Cloze),
  mastery: () => import('./mastery/mastery.tsx').then((code) => code.Mastery),
  number,
  order: () => import('./order/order.tsx').then((code) => code.Order),
  pairs: () => import('./pairs/pairs.tsx').then((code) => code.Pairs),
  reflection: () => import('./reflection/reflection.tsx').then((code) => code.Reflection),
  review: () => import('./review/review.tsx').then((code) => code.Review),
  'staked-choice': () => import('./staking/staked-choice.tsx').then((code) => code.StakedChoice),
  'staked-number': () => staked(number()),
  'staked-text-entry': () => staked(textEntry()),
  'stakes-total': () => import('./staking/stakes-total.tsx').then((code) => code.StakesTotal),
  scenario: () => import('./scenario/scenario.tsx').then((code) => code.Scenario),
  'text-entry': textEntry,
  ...views,
}
