import { readCourse } from '../../src/authoring/read-course.ts'
import { localise } from '../../src/learning/items/localise.ts'

const { models } = await readCourse('content', { thorough: false, drafts: true })

/** What the content says of a model, in one language. */
export function modelIn(id: string, locale: string) {
  const model = models.find((one) => one.id === id)
  if (!model) throw new Error(`content/models/ has no "${id}".`)
  return localise(model, locale)
}
