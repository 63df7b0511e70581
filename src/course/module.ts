import { courseInLocale } from './course.ts'
import { panelDrawing } from './figures.ts'
import { type Lesson, lessonInLocale } from './lessons.ts'

/** Where a lesson stands: its module, its panel, its neighbours over the whole course. */
export async function placeOf(lesson: string, locale: string) {
  const { modules, panels } = await courseInLocale(locale)
  const at = modules.findIndex(({ lessons }) => lessons.includes(lesson))
  const module = modules[at]
  if (!module) throw new Error(`No module of course.yaml lists the lesson "${lesson}".`)
  const order = modules.flatMap(({ lessons }) => lessons)
  const here = order.indexOf(lesson)
  return {
    module: { ...module, number: at + 1 },
    panel: panels.find(({ id }) => id === module.panel),
    drawing: module.panel === undefined ? undefined : await panelDrawing(module.panel),
    number: module.lessons.indexOf(lesson) + 1,
    previous: await neighbour(order[here - 1], locale),
    next: await neighbour(order[here + 1], locale),
  }
}

export type Place = Awaited<ReturnType<typeof placeOf>>

async function neighbour(id: string | undefined, locale: string): Promise<Lesson | undefined> {
  return id === undefined ? undefined : lessonInLocale(id, locale)
}
