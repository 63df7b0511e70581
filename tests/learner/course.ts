import { readCourse } from '../../src/authoring/read-course.ts'
import type { Item } from '../../src/learning/items/index.ts'
import type { CategoriseItem } from '../../src/learning/items/categorise.ts'
import type { ChoiceItem } from '../../src/learning/items/choice.ts'
import { localise } from '../../src/learning/items/localise.ts'

const content = await readCourse('content')

export const locales = content.locales

/** The lesson that the journeys follow. */
const mainLesson = 'marketing-mix'

export function lessonIn(locale: string, lesson = mainLesson) {
  const found = content.lessons.find((one) => one.lesson === lesson && one.locale === locale)
  if (!found) throw new Error(`content/ has no lesson "${lesson}" in "${locale}".`)
  return found
}

/** Titles of every lesson of the course. */
export const lessonTitles = (locale: string): string[] =>
  content.lessons.filter((lesson) => lesson.locale === locale).map(({ title }) => title)

/** Ids of the items that the lesson puts to the learner. */
export function activitiesOf(context: 'prediction' | 'check' | 'sort', lesson = mainLesson): string[] {
  const [locale = ''] = locales
  return lessonIn(locale, lesson)
    .activities.filter((activity) => activity.context === context)
    .map((activity) => activity.item)
}

export function choiceIn(locale: string, id: string): ChoiceItem<string> {
  const item = itemIn(locale, id)
  if (item.kind !== 'choice') throw new Error(`"${id}" is no choice.`)
  return item
}

export function categoriseIn(locale: string, id: string): CategoriseItem<string> {
  const item = itemIn(locale, id)
  if (item.kind !== 'categorise') throw new Error(`"${id}" is no sorter.`)
  return item
}

/** An item in one language, its texts set as a page shows them. */
export function itemIn(locale: string, id: string): Item {
  const found = content.items.find(({ item }) => item.id === id)
  if (!found) throw new Error(`The bank has no item "${id}".`)
  return localise(found.item, locale)
}

/** The whole bank in one language. */
export const itemsIn = (locale: string): readonly Item[] =>
  content.items.map(({ item }) => localise(item, locale))

/** Id of the lesson in whose bank the item stands. */
export const lessonOf = (id: string): string => content.items.find(({ item }) => item.id === id)?.lesson ?? ''

/** What is learnt, in words. */
export const objectiveIn = (locale: string, id: string): string =>
  content.course?.objectives.find((objective) => objective.id === id)?.text[locale] ?? ''

/** Id of the module in which the item stands. */
export function moduleOf(id: string): string {
  const lesson = lessonOf(id)
  return content.course?.modules.find(({ lessons }) => lessons.includes(lesson))?.id ?? ''
}

/** Ids of the modules, in the order of the course. */
export const moduleIds = (content.course?.modules ?? []).filter(({ draft }) => !draft).map(({ id }) => id)
