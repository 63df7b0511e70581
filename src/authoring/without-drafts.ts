import type { CourseContent } from './course-content.ts'

/**
 * What learners see: modules that are drafts are left out, with their lessons, items and figures. They were read and
 * checked as the others are.
 */
export function withoutDrafts(content: CourseContent): CourseContent {
  const { course } = content
  if (!course?.modules.some(({ draft }) => draft)) return content
  const modules = course.modules.filter(({ draft }) => !draft)
  const drafts = new Set(course.modules.filter(({ draft }) => draft).flatMap(({ lessons }) => lessons))
  const isShown = ({ lesson }: { readonly lesson: string }) => !drafts.has(lesson)
  const shownLessons = content.lessons
    .filter(isShown)
    .map((lesson) => ({ ...lesson, after: lesson.after?.filter((id) => !drafts.has(id)) }))
  const shown = new Set(shownLessons.flatMap(({ uses }) => uses.models.map(({ id }) => id)))
  return {
    ...content,
    course: { ...course, modules },
    lessons: shownLessons,
    items: content.items.filter(isShown),
    models: content.models.filter(({ id }) => shown.has(id)),
    figures: content.figures.filter(isShown),
  }
}
