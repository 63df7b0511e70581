import { expect, it } from 'vitest'
import { inCourseOrder } from './course-order.ts'

const item = (id: string, lesson: string) => ({ id, lesson })
const lessons = [
  { id: 'second-by-name', activities: [{ item: 'b' }, { item: 'a' }, { item: 'b' }] },
  { id: 'first-by-name', activities: [{ item: 'c' }] },
]

it('goes by lesson, by the page, then by name', () => {
  const items = [
    ...[item('z', 'second-by-name'), item('c', 'first-by-name'), item('a', 'second-by-name')],
    ...[item('y', 'second-by-name'), item('b', 'second-by-name')],
  ]
  expect(inCourseOrder(items, lessons).map(({ id }) => id)).toEqual(['b', 'a', 'y', 'z', 'c'])
  expect(inCourseOrder(items.toReversed(), lessons)).toEqual(inCourseOrder(items, lessons))
})
