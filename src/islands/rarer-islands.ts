import type { Loader } from './hydrate.ts'
import { views } from './models/registry/views.ts'

/** The islands that few lessons have, by the name that their form bears. */
export const rarer: Readonly<Record<string, Loader>> = {
  cloze: () => import('./cloze/cloze.tsx').then((code) => code.Cloze),
  number: () => import('./number/number.tsx').then((code) => code.NumberEntry),
  order: () => import('./order/order.tsx').then((code) => code.Order),
  pairs: () => import('./pairs/pairs.tsx').then((code) => code.Pairs),
  reflection: () => import('./reflection/reflection.tsx').then((code) => code.Reflection),
  'staked-choice': () => import('./staking/staked-choice.tsx').then((code) => code.StakedChoice),
  'stakes-total': () => import('./staking/stakes-total.tsx').then((code) => code.StakesTotal),
  scenario: () => import('./scenario/scenario.tsx').then((code) => code.Scenario),
  'text-entry': () => import('./text-entry/text-entry.tsx').then((code) => code.TextEntry),
  ...views,
}
