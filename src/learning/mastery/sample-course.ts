import type { ListedLesson } from '../catalogue.ts'

/** A lesson for tests, as the catalogue lists it: whole and valid, but for what the test says. */
export function sampleListedLesson(given: Partial<ListedLesson> & Pick<ListedLesson, 'id'>): ListedLesson {
  const { id } = given
  return {
    module: 'm',
    title: id,
    path: `/${id}/`,
    minutes: 10,
    sections: [],
    objectives: ['o'],
    after: [],
    activities: [],
    ...given,
  }
}
