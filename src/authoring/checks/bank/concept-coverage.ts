import type { Draft, LessonFolder } from '../../draft.ts'
import { type Fault, faultAt } from '../../faults/fault.ts'
import { entriesAt, type Located, textsIn } from '../../yaml/located.ts'
import { valueAt } from '../../yaml/path.ts'
import { publishedLessons } from '../published.ts'
import { thinlyTested } from './bank-faults.ts'

/** One right answer may be luck; two say something. Reserved items measure later, and do not help one learn. */
const leastItems = 2

/** What a published lesson teaches is tested by items that learners meet before the assessments. */
export function conceptCoverage(draft: Draft): readonly Fault[] {
  const lessons = publishedLessons(draft)
  if (lessons.some(({ itemsYaml }) => !itemsYaml.sound)) return []
  const tests = lessons.flatMap(conceptsTested)
  return firstTaught(lessons).flatMap(({ value, place }) => {
    const count = tests.filter((concept) => concept === value).length
    return count < leastItems ? [faultAt(place, thinlyTested(value, count, leastItems))] : []
  })
}

/** Read from the YAML, so that an item with another fault still counts; an item names a concept once. */
function conceptsTested({ itemsYaml }: LessonFolder): readonly string[] {
  return entriesAt(itemsYaml, [])
    .filter((item) => valueAt(itemsYaml.value, [...item, 'reserved']) !== true)
    .flatMap((item) => [...new Set(textsIn(itemsYaml, [...item, 'concepts']).map(({ value }) => value))])
}

/** Each concept where the first lesson in the order of the course declares it, in the default language. */
function firstTaught(lessons: readonly LessonFolder[]): readonly Located[] {
  const declared = lessons.flatMap(({ files }) =>
    files.slice(0, 1).flatMap(({ yaml }) => textsIn(yaml, ['concepts'])),
  )
  return declared.filter(({ value }, at) => declared.findIndex((other) => other.value === value) === at)
}
