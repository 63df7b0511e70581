import { Choice } from './choice/choice.tsx'
import { Prediction } from './choice/prediction.tsx'
import type { Loader } from './hydrate.ts'

/**
 * The islands of ordinary lessons, by the name that their form bears. Choices are in each; the others are fetched where
 * they are shown.
 */
const ordinary: Readonly<Record<string, Loader>> = {
  choice: () => Choice,
  prediction: () => Prediction,
  sorter: () => import('./sorter/sorter.tsx').then((code) => code.Sorter),
}

/** Gives the island of that name, or a promise of it. The names of the rarer ones are themselves fetched. */
export const islandNamed: Loader = (name) =>
  ordinary[name]?.(name) ?? import('./rarer-islands.ts').then((code) => code.rarer[name]?.(name))
