import { expect, it } from 'vitest'
import { courseIn } from '../read-course.ts'
import { sampleCourse, swap } from '../sample-course.ts'
import { courseSummary, summaryLine } from './course-summary.ts'

const content = courseIn(sampleCourse())

it('counts what is published', () => {
  expect(courseSummary(content)).toMatchObject({
    lessons: ['rise', 'crust'],
    items: 3,
    reserved: 0,
    kinds: { choice: 2, categorise: 1 },
    bloom: { remember: 0, understand: 0, apply: 2, analyse: 1, evaluate: 0 },
    keyPositions: [2],
    conceptsTaught: 2,
    conceptsTested: 2,
    faults: [],
  })
})

it('says how often the key is the longest option, per language', () => {
  const { fr, en } = courseSummary(content).longestKeys
  expect([fr?.items, fr?.longest, en?.longest]).toEqual([2, 2, 0])
  expect(fr?.expected).toBeCloseTo(2 / 3)
  expect(fr?.chance).toBeCloseTo(1 / 9)
})

it('says where each concept is taught and tested, and by what is reserved', () => {
  const reserved = courseIn(
    sampleCourse({ 'lessons/crust/items.yaml': swap('  bloom:', '  reserved: true\n  bloom:') }),
  )
  expect(courseSummary(reserved).concepts).toEqual({
    C01: { lessons: ['rise'], items: ['rise-bet', 'rise-sort'], reserved: [] },
    C02: { lessons: ['crust'], items: ['rise-sort', 'crust-pale'], reserved: ['crust-pale'] },
  })
  expect(courseSummary(reserved).modules).toEqual({
    basics: { lessons: 2, minutes: 4, items: 3, reserved: 1 },
  })
  expect(summaryLine(reserved)).toContain('3 items, 1 of them reserved;')
})

it('says it in a line', () => {
  expect(summaryLine(content)).toBe(
    '2 lessons in fr, en; 3 items; 2 of 2 concepts taught, 2 tested; no fault.',
  )
  expect(summaryLine(courseIn({ folder: 'none', texts: new Map(), faults: [] }))).toBe(
    '0 lessons in no language; 0 items; 0 of 0 concepts taught, 0 tested; 1 fault.',
  )
})
