import type { ListedLesson } from '../catalogue.ts'
import type { ListedItem } from '../items/listed-item.ts'

/** Lists for tests: whole and valid, but for what the test says. */

export function sampleListedItem(given: Partial<ListedItem> & Pick<ListedItem, 'id'>): ListedItem {
  return {
    revision: 1,
    kind: 'choice',
    concepts: ['c'],
    objective: 'o',
    bloom: 'apply',
    lesson: 'l',
    module: 'm',
    isWhole: true,
    ...given,
  }
}

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
