import type { Draft, LessonFolder } from '../draft.ts'
import { entriesAt, textsIn } from '../yaml/located.ts'
import { valueAt } from '../yaml/path.ts'

/** The lessons that learners see: a module lists them, and it is no draft. */
export function publishedLessons({ courseYaml, lessons }: Draft): readonly LessonFolder[] {
  const shown = new Set(
    entriesAt(courseYaml, ['modules'])
      .filter((module) => valueAt(courseYaml.value, [...module, 'draft']) !== true)
      .flatMap((module) => textsIn(courseYaml, [...module, 'lessons']).map(({ value }) => value)),
  )
  return lessons.filter(({ id }) => shown.has(id))
}
