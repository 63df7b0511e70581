import { Choice } from './choice/choice.tsx'
import { Prediction } from './choice/prediction.tsx'
import type { Loader } from './hydrate.ts'

/** Every island by the name that its form bears. Choices are in every lesson; a page fetches the others that it shows. */
export const islands: Readonly<Record<string, Loader>> = {
  choice: () => Choice,
  cloze: () => import('./cloze/cloze.tsx').then((code) => code.Cloze),
  number: () => import('./number/number.tsx').then((code) => code.NumberEntry),
  prediction: () => Prediction,
  reflection: () => import('./reflection/reflection.tsx').then((code) => code.Reflection),
  'staked-choice': () => import('./staking/staked-choice.tsx').then((code) => code.StakedChoice),
  'stakes-total': () => import('./staking/stakes-total.tsx').then((code) => code.StakesTotal),
  scenario: () => import('./scenario/scenario.tsx').then((code) => code.Scenario),
  sorter: () => import('./sorter/sorter.tsx').then((code) => code.Sorter),
  'text-entry': () => import('./text-entry/text-entry.tsx').then((code) => code.TextEntry),
}
