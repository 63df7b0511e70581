import { idPattern } from '../../schemas/ids.ts'
import type { CourseContent } from '../course-content.ts'
import type { Message } from '../faults/fault.ts'
import { addToModule } from './add-to-module.ts'
import {
  brokenCourse,
  malformedId,
  nothingToTeach,
  takenId,
  takenSlug,
  unknownModule,
  unwritableModule,
} from './refusals.ts'
import { itemIdsOf, skeletonFiles } from './skeleton.ts'

export interface LessonWish {
  readonly id: string
  readonly module: string
}

/** Paths in the folder of the course, to what they shall hold; or why not. */
export type NewLesson = { readonly files: ReadonlyMap<string, string> } | { readonly refusal: Message }

export function newLesson(content: CourseContent, courseYaml: string, { id, module }: LessonWish): NewLesson {
  const refusal = refusalOf(content, { id, module })
  if (refusal) return { refusal }
  const listed = addToModule(courseYaml, module, id)
  if (listed === null) return { refusal: unwritableModule(module) }
  const objective = content.course?.objectives[0]?.id ?? ''
  const concept = content.course?.concepts[0]?.id ?? ''
  const skeleton = skeletonFiles({ id, locales: content.locales, objective, concept })
  const inFolder = [...skeleton].map(([path, text]) => [`lessons/${id}/${path}`, text] as const)
  return { files: new Map([...inFolder, ['course.yaml', listed]]) }
}

function refusalOf({ course, lessons, items }: CourseContent, { id, module }: LessonWish): Message | null {
  if (!idPattern.test(id)) return malformedId(id)
  if (!course) return brokenCourse
  const modules = course.modules.map((known) => known.id)
  const taken = new Set([
    ...course.modules.flatMap((known) => known.lessons),
    ...lessons.map(({ lesson }) => lesson),
  ])
  const itemIds = Object.values(itemIdsOf(id))
  const takenItem = items.find(({ item }) => itemIds.includes(item.id))
  if (taken.has(id)) return takenId('lesson', id)
  if (takenItem) return takenId('item', takenItem.item.id)
  if (lessons.some(({ slug }) => slug === id)) return takenSlug(id)
  if (!modules.includes(module)) return unknownModule(module, modules)
  return course.concepts.length === 0 ? nothingToTeach : null
}
