import type { Draft, LessonFile, LessonFolder } from '../draft.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import type { Use } from '../mdx/body-parts.ts'
import { vocabulary } from '../mdx/vocabulary.ts'
import { idsIn, type Located, textsIn } from '../yaml/located.ts'
import { declared, unknown } from './declared.ts'
import { verdictWithoutPrediction, wrongKind } from './reference-faults.ts'

/** Every name used in a lesson is declared somewhere. */
export function lessonReferences(draft: Draft): readonly Fault[] {
  return draft.lessons.flatMap((folder) =>
    folder.files.flatMap((file) => [...frontMatterFaults(draft, file), ...bodyFaults(draft, folder, file)]),
  )
}

function frontMatterFaults({ courseYaml }: Draft, { yaml }: LessonFile): readonly Fault[] {
  return [
    ...unknown('objective', textsIn(yaml, ['objectives']), declared(courseYaml, ['objectives'])),
    ...unknown('concept', textsIn(yaml, ['concepts']), declared(courseYaml, ['concepts'])),
  ]
}

function bodyFaults(draft: Draft, folder: LessonFolder, { body }: LessonFile): readonly Fault[] {
  if (!body) return []
  const { uses, links, sections } = body
  return [
    ...unknown('item', uses.items.map(asLocated), itemIds(draft)),
    ...unknown('term', uses.terms.map(asLocated), declared(draft.glossaryYaml, [])),
    ...unknown('source', uses.sources.map(asLocated), declared(draft.sourcesYaml, [])),
    ...unknown('figure', uses.figures.map(asLocated), new Set(folder.figures.map(({ name }) => name))),
    ...unknown('section', links.map(asLocated), new Set(sections.map(({ id }) => id))),
    ...uses.items.flatMap((use, index) => itemUseFaults(draft, use, uses.items.slice(0, index))),
  ]
}

function itemUseFaults(draft: Draft, use: Use, before: readonly Use[]): readonly Fault[] {
  const kind = kindOf(draft, use.id)
  const kinds = Object.values(vocabulary.get(use.by)?.attributes ?? {}).flatMap((rule) =>
    rule.holds === 'item' || rule.holds === 'items' ? rule.kinds : [],
  )
  const predicted = before.some(({ id, by }) => id === use.id && by === 'Predict')
  return [
    ...(kind !== null && !kinds.some((allowed) => allowed === kind)
      ? [faultAt(use, wrongKind(use.by, use.id, kind, kinds))]
      : []),
    ...(use.by === 'Verdict' && kind !== null && !predicted
      ? [faultAt(use, verdictWithoutPrediction(use.id))]
      : []),
  ]
}

/** Of a known kind: an item whose kind is unknown has its fault already. */
function kindOf({ lessons }: Draft, id: string): string | null {
  return lessons.flatMap(({ items }) => items).find(({ value }) => value.id === id)?.value.kind ?? null
}

/** `null` where a syntax error may hide some of them. */
function itemIds({ lessons }: Draft): ReadonlySet<string> | null {
  if (lessons.some(({ itemsYaml }) => !itemsYaml.sound)) return null
  return new Set(lessons.flatMap(({ itemsYaml }) => idsIn(itemsYaml, []).map(({ value }) => value)))
}

const asLocated = (use: Use): Located => ({ value: use.id, place: use })
