import type { Draft } from '../draft.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import { entriesAt, type Located, textsIn } from '../yaml/located.ts'
import { unknown } from './declared.ts'
import { afterItself, afterLater } from './reference-faults.ts'

/** A lesson is best read after lessons that are there, and that come earlier in the course. */
export function readingOrder({ lessons, courseYaml }: Draft): readonly Fault[] {
  const folders = new Set(lessons.map(({ id }) => id))
  const order = entriesAt(courseYaml, ['modules'])
    .flatMap((module) => textsIn(courseYaml, [...module, 'lessons']))
    .map(({ value }) => value)
  return lessons.flatMap(({ id, files }) => {
    const named = files.flatMap(({ yaml }) => textsIn(yaml, ['after']))
    return [
      ...unknown('lesson', named, folders),
      ...named.flatMap((lesson) => orderFaults(id, lesson, order)),
    ]
  })
}

function orderFaults(id: string, { value, place }: Located, order: readonly string[]): readonly Fault[] {
  if (value === id) return [faultAt(place, afterItself(id))]
  // A lesson that course.yaml does not list has that fault already.
  const isListed = order.includes(id) && order.includes(value)
  return isListed && order.indexOf(value) > order.indexOf(id) ? [faultAt(place, afterLater(id, value))] : []
}
