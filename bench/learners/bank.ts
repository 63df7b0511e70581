import { readCourse } from '../../src/authoring/read-course.ts'
import { type ListedItem, listItem } from '../../src/learning/items/listed-item.ts'
import { guessing } from './guessing.ts'

/** An item of the real bank, as the project's rules know it, and what a simulated learner needs to answer it. */
export interface SimulatedItem {
  readonly listed: ListedItem
  readonly guessing: number
}

/** In the order of the course. */
export async function realBank(): Promise<readonly SimulatedItem[]> {
  const { course, items, faults } = await readCourse('content')
  if (!course || faults.length > 0)
    throw new Error('The content has faults: `npm run check:content` tells them.')
  return items.map(({ item, lesson }) => {
    const module = course.modules.find(({ lessons }) => lessons.includes(lesson))?.id ?? ''
    return { listed: listItem(item, { lesson, module }), guessing: guessing(item) }
  })
}
