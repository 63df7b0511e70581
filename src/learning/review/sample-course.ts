import type { ListedItem } from '../items/listed-item.ts'
import { sampleListedItem } from '../items/sample-listed-item.ts'
import { reduceEvents } from '../progress/state.ts'
import type { ProgressEvent } from '../progress/event.ts'
import type { Course } from './review-queue.ts'

/** An item for tests, as the catalogue lists it: `m.l.a` stands in the module `m`, the lesson `m.l`. */
export function sampleListed(id: string, given: Partial<ListedItem> = {}): ListedItem {
  const [module = '', lesson = ''] = id.split('.')
  const place = { module, lesson: `${module}.${lesson}`, objective: `o-${id}`, concepts: ['C1'] }
  return sampleListedItem({ id, ...place, ...given })
}

export function sampleCourse(
  items: readonly (ListedItem | string)[],
  events: Iterable<ProgressEvent> = [],
  missed: readonly string[] = [],
): Course {
  return {
    items: items.map((item) => (typeof item === 'string' ? sampleListed(item) : item)),
    state: reduceEvents(events),
    missed: new Set(missed),
  }
}
