import { readCourse } from '../../src/authoring/read-course.ts'
import type { BankPart } from '../../src/learning/exchange/bank-format.ts'
import type { Localised } from '../../src/learning/items/item.ts'
import type { Item } from '../../src/learning/items/index.ts'
import { localise } from '../../src/learning/items/localise.ts'

const { course, items, lessons, locales } = await readCourse('content', { thorough: false, drafts: true })
if (!course) throw new Error('content/course.yaml cannot be read.')
const { id, title, objectives } = course

export { locales }

/** Every item of the course, reserved ones and those of drafts too. */
export const wholeBank = (locale: string): BankPart => ({
  course: { id, title: localise(title, locale) },
  locale,
  items: items.map(({ item, lesson }) => ({
    item: localise<Item<Localised>>(item, locale),
    lesson: { id: lesson, title: titleOf(lesson, locale) },
    objective: { id: item.objective, text: objectiveOf(item.objective, locale) },
  })),
})

function titleOf(lesson: string, locale: string): string {
  return lessons.find((one) => one.lesson === lesson && one.locale === locale)?.title ?? lesson
}

function objectiveOf(objective: string, locale: string): string {
  const found = objectives.find((one) => one.id === objective)
  return found ? localise(found.text, locale) : objective
}
