import type { ItemKind } from '../../learning/items/index.ts'
import type { Draft, LessonFolder } from '../draft.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import { entriesAt, idsIn, type Located, textsIn } from '../yaml/located.ts'
import { valueAt } from '../yaml/path.ts'
import { duplicateId } from './duplicate-faults.ts'

/** No two things of a kind bear the same id. */
export function duplicates(draft: Draft): readonly Fault[] {
  const { courseYaml, glossaryYaml, sourcesYaml, lessons } = draft
  const inCourse = entriesAt(courseYaml, ['modules']).flatMap((module) =>
    textsIn(courseYaml, [...module, 'lessons']),
  )
  return [
    ...repeated('language', textsIn(courseYaml, ['locales'])),
    ...repeated('panel', idsIn(courseYaml, ['panels'])),
    ...repeated('module', idsIn(courseYaml, ['modules'])),
    ...repeated('lesson', inCourse),
    ...repeated('concept', idsIn(courseYaml, ['concepts'])),
    ...repeated('objective', idsIn(courseYaml, ['objectives'])),
    ...repeated('term', idsIn(glossaryYaml, [])),
    ...repeated('source', idsIn(sourcesYaml, [])),
    ...repeated(
      'item',
      lessons.flatMap(({ itemsYaml }) => idsIn(itemsYaml, [])),
    ),
    ...lessons.flatMap(insideItems),
    ...lessons.flatMap(({ files }) => files).flatMap(({ body }) => repeated('section', sectionIds(body))),
  ]
}

const sectionIds = (body: LessonFolder['files'][number]['body']): readonly Located[] =>
  body?.sections.map(({ id, place }) => ({ value: id, place })) ?? []

/** Lists of a kind of item whose entries bear ids. */
const innerLists: Readonly<Record<ItemKind, Readonly<Record<string, string>>>> = {
  choice: { options: 'option' },
  categorise: { bins: 'bin', cards: 'card' },
}

function insideItems({ itemsYaml }: LessonFolder): readonly Fault[] {
  return entriesAt(itemsYaml, []).flatMap((item) => {
    const kind = valueAt(itemsYaml.value, [...item, 'kind'])
    const lists = Object.entries(innerLists).find(([name]) => name === kind)?.[1] ?? {}
    return Object.entries(lists).flatMap(([list, name]) => repeated(name, idsIn(itemsYaml, [...item, list])))
  })
}

function repeated(kind: string, ids: readonly Located[]): readonly Fault[] {
  const first = new Map<string, Located>()
  return ids.flatMap((id) => {
    const taken = first.get(id.value)
    if (taken) return [faultAt(id.place, duplicateId(kind, id.value, taken.place))]
    first.set(id.value, id)
    return []
  })
}
