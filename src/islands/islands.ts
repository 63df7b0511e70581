import { Choice } from './choice/choice.tsx'
import { Prediction } from './choice/prediction.tsx'
import type { Loader } from './hydrate.ts'
import { views } from './models/registry/views.ts'

/** Every island by the name that its form bears. Choices are in every lesson; a page fetches the others that it shows. */
export const islands: Readonly<Record<string, Loader>> = {
  choice: () => Choice,
  prediction: () => Prediction,
  sorter: () => import('./sorter/sorter.tsx').then(({ Sorter }) => Sorter),
  ...views,
}
