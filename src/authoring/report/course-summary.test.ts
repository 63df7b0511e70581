import { expect, it } from 'vitest'
import { courseIn } from '../read-course.ts'
import { sampleCourse } from '../sample-course.ts'
import { courseSummary, summaryLine } from './course-summary.ts'

const content = courseIn(sampleCourse())

it('says where each concept is taught and tested', () => {
  expect(courseSummary(content)).toEqual({
    lessons: ['rise', 'crust'],
    items: 3,
    concepts: {
      C01: { lessons: ['rise'], items: ['rise-bet', 'rise-sort'] },
      C02: { lessons: ['crust'], items: ['crust-pale'] },
    },
    faults: [],
  })
})

it('says it in a line', () => {
  expect(summaryLine(content)).toBe(
    '2 lessons in fr, en; 3 items; 2 of 2 concepts taught, 2 tested; no fault.',
  )
  expect(summaryLine(courseIn({ folder: 'none', texts: new Map(), faults: [] }))).toBe(
    '0 lessons in no language; 0 items; 0 of 0 concepts taught, 0 tested; 1 fault.',
  )
})
