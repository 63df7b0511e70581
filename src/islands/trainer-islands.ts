import type { Loader } from './hydrate.ts'

/** The islands of the trainer's rooms, by the name that their form bears: no learner's page knows them. */
const trainer: Readonly<Record<string, Loader>> = {
  presenter: () => import('./presenter/presenter.tsx').then((code) => code.Presenter),
}

export const trainerIslandNamed: Loader = (name) => trainer[name]?.(name)
