import { type CourseMastery, courseMastery } from '../learning/mastery/course-mastery.ts'
import { emptyState } from '../learning/progress/state.ts'
import { catalogueInLocale } from './catalogue.ts'
import { courseInLocale } from './course.ts'

/** The objectives that can be mastered, as who has done nothing stands to them. */
export async function untouchedMastery(locale: string): Promise<CourseMastery> {
  return courseMastery(await catalogueInLocale(locale), emptyState, 0)
}

/** Modules with their objectives that can be mastered, each with the first of its lessons that serves it. */
export async function objectivesByModule(locale: string) {
  const catalogue = await catalogueInLocale(locale)
  const { modules, panels } = await courseInLocale(locale)
  const mastery = await untouchedMastery(locale)
  return catalogue.modules.map(({ id, title }) => {
    const lessons = catalogue.lessons.filter(({ module }) => module === id)
    const at = modules.findIndex((module) => module.id === id)
    return {
      ...{ id, title, number: at + 1 },
      panel: panels.find((panel) => panel.id === modules[at]?.panel),
      objectives: catalogue.objectives.flatMap((objective) => {
        const lesson = lessons.find(({ objectives }) => objectives.includes(objective.id))
        const of = mastery.get(objective.id)?.of
        return lesson && of !== undefined ? [{ ...objective, path: lesson.path, of }] : []
      }),
    }
  })
}
