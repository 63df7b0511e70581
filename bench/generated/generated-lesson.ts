import { bodyOf, lessons } from '../lesson/course.ts'
import { varied } from './variation.ts'

/** A variation of a real lesson. */
export interface GeneratedLesson {
  readonly id: string
  readonly title: string
  readonly slug: string
  readonly description: string
  readonly minutes: number
  readonly objectives: readonly string[]
  readonly concepts: readonly string[]
  /** In this project's MDX, with the ids of the real lesson's items. */
  readonly body: string
  /** Folder of the real lesson. */
  readonly real: string
  /** What the ids of its items end with. */
  readonly suffix: string
}

const bodies = new Map(lessons.map((lesson) => [lesson.lesson, bodyOf(lesson)]))

/** The lesson at `rank`, the same in a course of any size. */
export function generatedLesson(rank: number): GeneratedLesson {
  const real = lessons[rank % lessons.length]
  if (!real) throw new Error('The course has no lesson.')
  const suffix = `-${String(rank + 1).padStart(4, '0')}`
  const { lesson, title, slug, description, minutes, objectives, concepts } = real
  return {
    id: lesson + suffix,
    title: `${title} (${rank + 1})`,
    slug: slug + suffix,
    description,
    minutes,
    objectives,
    concepts,
    body: varied(bodies.get(lesson) ?? '', suffix),
    real: lesson,
    suffix,
  }
}

export const generatedLessons = (ranks: readonly number[]): readonly GeneratedLesson[] =>
  ranks.map(generatedLesson)
