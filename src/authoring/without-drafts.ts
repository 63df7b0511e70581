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
  return {
    ...content,
    course: { ...course, modules },
    lessons: content.lessons.filter(isShown),
    items: content.items.filter(isShown),
    figures: content.figures.filter(isShown),
  }
}
