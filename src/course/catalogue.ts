import type { Catalogue } from '../learning/catalogue.ts'
import { listItem } from '../learning/items/listed-item.ts'
import { courseInLocale } from './course.ts'
import { itemsInLocale, type LessonItem } from './items.ts'
import { lessonsInLocale } from './lessons.ts'

/** Drafts are left out: nobody is examined on what is not published. */
export async function catalogueInLocale(locale: string): Promise<Catalogue> {
  const course = await courseInLocale(locale)
  const modules = course.modules.filter(({ draft }) => !draft)
  const moduleOf = new Map(modules.flatMap(({ id, lessons }) => lessons.map((lesson) => [lesson, id])))
  const lessons = (await lessonsInLocale(locale)).flatMap(
    ({ id, title, path, minutes, sections, objectives, after, activities }) => {
      const module = moduleOf.get(id)
      if (module === undefined) return []
      return {
        id,
        module,
        title,
        path,
        minutes,
        sections: sections.map((section) => ({ id: section.id, title: section.title })),
        objectives: objectives.map((one) => one.id),
        after,
        activities,
      }
    },
  )
  const bank = new Map<string, LessonItem[]>()
  for (const item of await itemsInLocale(locale))
    bank.set(item.lesson, [...(bank.get(item.lesson) ?? []), item])
  const items = lessons.flatMap(({ id: lesson, module }) =>
    (bank.get(lesson) ?? []).map((item) => listItem(item, { lesson, module })),
  )
  return {
    modules: modules.map(({ id, title }) => ({ id, title })),
    lessons,
    objectives: course.objectives.filter(({ id }) => items.some(({ objective }) => objective === id)),
    items,
  }
}
