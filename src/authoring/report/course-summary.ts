import type { CourseContent } from '../course-content.ts'
import type { Fault } from '../faults/fault.ts'

/** What `npm run check:content -- --json` prints. */
export interface CourseSummary {
  readonly lessons: readonly string[]
  /** How many. */
  readonly items: number
  /** Per concept of course.yaml: the lessons that teach it, the items that test it. */
  readonly concepts: Readonly<
    Record<string, { readonly lessons: readonly string[]; readonly items: readonly string[] }>
  >
  readonly faults: readonly Fault[]
}

export function courseSummary({ course, lessons, items, faults }: CourseContent): CourseSummary {
  const ids = (of: readonly string[]) => [...new Set(of)]
  const concepts = (course?.concepts ?? []).map(({ id }) => [
    id,
    {
      lessons: ids(lessons.filter(({ concepts }) => concepts.includes(id)).map(({ lesson }) => lesson)),
      items: items.filter(({ item }) => item.concepts.includes(id)).map(({ item }) => item.id),
    },
  ])
  return {
    lessons: ids(lessons.map(({ lesson }) => lesson)),
    items: items.length,
    concepts: Object.fromEntries(concepts) as CourseSummary['concepts'],
    faults,
  }
}

/** A line for people: `1 lesson in fr, en; 26 items; 6 of 43 concepts taught, 12 tested; no fault.` */
export function summaryLine(content: CourseContent): string {
  const { lessons, items, concepts, faults } = courseSummary(content)
  const all = Object.values(concepts)
  const taught = all.filter((concept) => concept.lessons.length > 0).length
  const tested = all.filter((concept) => concept.items.length > 0).length
  return [
    `${count(lessons.length, 'lesson')} in ${content.locales.join(', ') || 'no language'}`,
    count(items, 'item'),
    `${taught} of ${count(all.length, 'concept')} taught, ${tested} tested`,
    `${faults.length === 0 ? 'no fault' : count(faults.length, 'fault')}.`,
  ].join('; ')
}

const count = (k: number, noun: string) => `${k} ${noun}${k === 1 ? '' : 's'}`
