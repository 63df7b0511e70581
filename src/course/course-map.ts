import { masteryTally } from '../learning/mastery/course-mastery.ts'
import { catalogueInLocale } from './catalogue.ts'
import { courseInLocale } from './course.ts'
import { panelDrawing } from './figures.ts'
import { lessonsInLocale } from './lessons.ts'
import { untouchedMastery } from './objectives.ts'

/** The course as the home page shows it: modules that wear no panel stand alone, panels that follow each other side by side. */
export async function courseMap(locale: string): Promise<readonly MapRow[]> {
  const rows: MapModule[][] = []
  for (const module of await mapModules(locale)) {
    const row = rows.at(-1)
    if (module.panel && row?.at(-1)?.panel) row.push(module)
    else rows.push([module])
  }
  return rows
}

/** One module, or several that wear panels. */
export type MapRow = readonly MapModule[]

export type MapModule = Awaited<ReturnType<typeof mapModules>>[number]

async function mapModules(locale: string) {
  const { modules, panels } = await courseInLocale(locale)
  const lessons = await lessonsInLocale(locale)
  const catalogue = await catalogueInLocale(locale)
  const mastery = await untouchedMastery(locale)
  return Promise.all(
    modules.map(async (module, at) => ({
      ...module,
      number: at + 1,
      panel: panels.find(({ id }) => id === module.panel),
      drawing: module.panel === undefined ? undefined : await panelDrawing(module.panel),
      /** How many of its objectives can be mastered; none in a draft, which is left out of the catalogue. */
      objectives: masteryTally(
        catalogue.lessons.filter((lesson) => lesson.module === module.id),
        mastery,
      ).of,
      lessons: module.lessons.flatMap((id) => lessons.filter((lesson) => lesson.id === id)),
    })),
  )
}
