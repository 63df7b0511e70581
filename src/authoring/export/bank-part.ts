import type { BankPart } from '../../learning/exchange/bank-format.ts'
import { bankItem } from '../../learning/exchange/bank-item.ts'
import { inCourseOrder } from '../../learning/exchange/course-order.ts'
import type { Item } from '../../learning/items/index.ts'
import { localise } from '../../learning/items/localise.ts'
import type { CourseContent } from '../course-content.ts'
import type { Message } from '../faults/fault.ts'
import { faultyCourse, unknownLesson, unknownLocale, unknownObjective } from './refusals.ts'

/** What is asked for. No lesson: all of them; no objective: all of those lessons'. */
export interface PartWish {
  readonly lessons: readonly string[]
  readonly objectives: readonly string[]
  /** Without one, the first of the course. */
  readonly locale: string | undefined
  /** With the items that are kept for the assessments. */
  readonly reserved: boolean
}

/** The items asked for, in the order of the course. */
export function bankPartIn(
  content: CourseContent,
  wish: PartWish,
): { readonly part: BankPart } | { readonly refusal: Message } {
  const { course, faults } = content
  if (!course || faults.length > 0) return { refusal: faultyCourse(faults.length) }
  const refusal = refusalOf(content, wish)
  if (refusal) return { refusal }
  const locale = wish.locale ?? content.locales[0] ?? ''
  const texts = localise({ title: course.title, objectives: course.objectives }, locale)
  const lessons = course.modules
    .flatMap((module) => module.lessons)
    .flatMap((id) => content.lessons.filter((one) => one.lesson === id && one.locale === locale))
    .map(({ lesson: id, title, activities }) => ({ id, title, activities }))
  const found = content.items
    .map(({ item, lesson }) => ({ id: item.id, item, lesson }))
    .filter(({ item, lesson }) => isWished(wish, item, lesson))
  const names = { lessons, objectives: texts.objectives }
  const items = inCourseOrder(found, lessons).map(({ item, lesson }) =>
    bankItem(localise(item, locale), lesson, names),
  )
  return { part: { course: { id: course.id, title: texts.title }, locale, items } }
}

const isWished = (wish: PartWish, item: Item<unknown>, lesson: string): boolean =>
  (wish.reserved || !item.reserved) &&
  (wish.lessons.length === 0 || wish.lessons.includes(lesson)) &&
  (wish.objectives.length === 0 || wish.objectives.includes(item.objective))

/** Of the first name that the course does not know. */
function refusalOf({ course, locales }: CourseContent, wish: PartWish): Message | undefined {
  const lessons = course?.modules.flatMap((module) => module.lessons) ?? []
  const objectives = course?.objectives.map(({ id }) => id) ?? []
  const lesson = wish.lessons.find((id) => !lessons.includes(id))
  if (lesson !== undefined) return unknownLesson(lesson, lessons)
  const objective = wish.objectives.find((id) => !objectives.includes(id))
  if (objective !== undefined) return unknownObjective(objective, objectives)
  if (wish.locale !== undefined && !locales.includes(wish.locale)) return unknownLocale(wish.locale, locales)
  return undefined
}
