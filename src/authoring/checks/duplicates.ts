import type { ItemKind } from '../../learning/items/index.ts'
import type { Draft, LessonFolder } from '../draft.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import { entriesAt, idsIn, type Located, textsIn } from '../yaml/located.ts'
import { type Path, valueAt } from '../yaml/path.ts'
import { duplicateId } from './duplicate-faults.ts'

/** No two things of a kind bear the same id. */
export function duplicates(draft: Draft): readonly Fault[] {
  const { courseYaml, glossaryYaml, sourcesYaml, workshopsYaml, lessons } = draft
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
    ...repeated('workshop', idsIn(workshopsYaml, [])),
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

/** Lists of a kind of item whose entries bear ids: `a/b` is the list b of each entry of a, unique in that entry. */
const innerLists: Readonly<Record<ItemKind, Readonly<Record<string, string>>>> = {
  choice: { options: 'option' },
  categorise: { bins: 'bin', cards: 'card' },
  cloze: { gaps: 'gap', 'gaps/options': 'option', words: 'word' },
  'text-entry': { accept: 'answer', wrong: 'answer' },
  number: { wrong: 'slip' },
  reflection: { criteria: 'criterion' },
  scenario: { nodes: 'node', 'nodes/choices': 'choice' },
  order: { steps: 'step' },
  pairs: { lefts: 'left', rights: 'right' },
}

function insideItems({ itemsYaml }: LessonFolder): readonly Fault[] {
  return entriesAt(itemsYaml, []).flatMap((item) => {
    const kind = valueAt(itemsYaml.value, [...item, 'kind'])
    const lists = Object.entries(innerLists).find(([name]) => name === kind)?.[1] ?? {}
    return Object.entries(lists).flatMap(([list, name]) =>
      listsAt(itemsYaml, item, list.split('/')).flatMap((path) => repeated(name, idsIn(itemsYaml, path))),
    )
  })
}

function listsAt(
  yaml: LessonFolder['itemsYaml'],
  path: Path,
  [list = '', ...inner]: readonly string[],
): readonly Path[] {
  if (inner.length === 0) return [[...path, list]]
  return entriesAt(yaml, [...path, list]).flatMap((entry) => listsAt(yaml, entry, inner))
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
