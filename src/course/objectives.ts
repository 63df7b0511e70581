import { itemsInLocale } from './items.ts'
import { lessonsInLocale } from './lessons.ts'

/** Each objective that a lesson declares, with the items that its activities put to the learner. */
export async function practisedObjectives(locale: string) {
  const bank = await itemsInLocale(locale)
  const objectiveOf = new Map(bank.map(({ id, objective }) => [id, objective]))
  const lessons = await lessonsInLocale(locale)
  return lessons.flatMap((lesson) =>
    lesson.objectives.map((objective) => ({
      ...objective,
      lesson,
      items: lesson.activities
        .filter(({ context }) => context !== 'prediction')
        .map(({ item }) => item)
        .filter((id) => objectiveOf.get(id) === objective.id),
    })),
  )
}
