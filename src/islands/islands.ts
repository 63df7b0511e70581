import { Choice } from './choice/choice.tsx'
import { Prediction } from './choice/prediction.tsx'
import type { Loader } from './hydrate.ts'

/** Every island by the name that its form bears. Choices are in every lesson; a page fetches the others that it shows. */
export const islands: Readonly<Record<string, Loader>> = {
  choice: () => Choice,
  cloze: () => import('./cloze/cloze.tsx').then(({ Cloze }) => Cloze),
  number: () => import('./number/number.tsx').then(({ NumberEntry }) => NumberEntry),
  prediction: () => Prediction,
  reflection: () => import('./reflection/reflection.tsx').then(({ Reflection }) => Reflection),
  'staked-choice': () => import('./staking/staked-choice.tsx').then(({ StakedChoice }) => StakedChoice),
  'stakes-total': () => import('./staking/stakes-total.tsx').then(({ StakesTotal }) => StakesTotal),
  scenario: () => import('./scenario/scenario.tsx').then(({ Scenario }) => Scenario),
  sorter: () => import('./sorter/sorter.tsx').then(({ Sorter }) => Sorter),
  'text-entry': () => import('./text-entry/text-entry.tsx').then(({ TextEntry }) => TextEntry),
}
