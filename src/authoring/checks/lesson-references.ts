import type { Draft, LessonFile, LessonFolder } from '../draft.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import type { Use } from '../mdx/body-parts.ts'
import { vocabulary } from '../mdx/vocabulary.ts'
import { idsIn, type Located, textsIn } from '../yaml/located.ts'
import { declared, unknown } from './declared.ts'
import { partialCredit, reservedShown, verdictWithoutPrediction, wrongKind } from './reference-faults.ts'
import { isAllOrNothing } from '../../learning/items/all-or-nothing.ts'

/** Every name used in a lesson is declared somewhere. */
export function lessonReferences(draft: Draft): readonly Fault[] {
  const names = namesIn(draft)
  return draft.lessons.flatMap((folder) =>
    folder.files.flatMap((file) => [...frontMatterFaults(names, file), ...bodyFaults(names, folder, file)]),
  )
}

type Names = ReturnType<typeof namesIn>

/** What the course declares, gathered once for all its lessons. */
function namesIn(draft: Draft) {
  const { courseYaml, glossaryYaml, sourcesYaml, lessons } = draft
  return {
    objectives: declared(courseYaml, ['objectives']),
    concepts: declared(courseYaml, ['concepts']),
    terms: declared(glossaryYaml, []),
    sources: declared(sourcesYaml, []),
    items: itemIds(draft),
    /** Those that are valid: others have their fault already. */
    bank: new Map(lessons.flatMap(({ items }) => items.map(({ value }) => [value.id, value]))),
  }
}

function frontMatterFaults({ objectives, concepts }: Names, { yaml }: LessonFile): readonly Fault[] {
  return [
    ...unknown('objective', textsIn(yaml, ['objectives']), objectives),
    ...unknown('concept', textsIn(yaml, ['concepts']), concepts),
  ]
}

function bodyFaults(names: Names, folder: LessonFolder, { body }: LessonFile): readonly Fault[] {
  if (!body) return []
  const { uses, links, sections } = body
  return [
    ...unknown('item', uses.items.map(asLocated), names.items),
    ...unknown('term', uses.terms.map(asLocated), names.terms),
    ...unknown('source', uses.sources.map(asLocated), names.sources),
    ...unknown('figure', uses.figures.map(asLocated), new Set(folder.figures.map(({ name }) => name))),
    ...unknown('section', links.map(asLocated), new Set(sections.map(({ id }) => id))),
    ...uses.items.flatMap((use, index) => itemUseFaults(names, use, uses.items.slice(0, index))),
  ]
}

function itemUseFaults(names: Names, use: Use, before: readonly Use[]): readonly Fault[] {
  const item = names.bank.get(use.id)
  const kind = item?.kind ?? null
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
    ...(item && use.flags?.includes('certainty') && !isAllOrNothing(item)
      ? [faultAt(use, partialCredit(use.id))]
      : []),
    ...(item?.reserved ? [faultAt(use, reservedShown(use.id, 'lesson'))] : []),
  ]
}

/** `null` where a syntax error may hide some of them. */
function itemIds({ lessons }: Draft): ReadonlySet<string> | null {
  if (lessons.some(({ itemsYaml }) => !itemsYaml.sound)) return null
  return new Set(lessons.flatMap(({ itemsYaml }) => idsIn(itemsYaml, []).map(({ value }) => value)))
}

const asLocated = (use: Use): Located => ({ value: use.id, place: use })
