import type { Draft, LessonFolder } from '../draft.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import { entriesAt, textAt, textsIn } from '../yaml/located.ts'
import type { Path } from '../yaml/path.ts'
import { clozeReferences } from './cloze-references.ts'
import { declared, unknown, unknownReasons } from './declared.ts'
import { pairsReferences } from './pairs-references.ts'
import { undeclaredObjective } from './reference-faults.ts'

/** Every name used in an item is declared somewhere, also where the item has other faults. */
export function itemReferences(draft: Draft): readonly Fault[] {
  const names = namesIn(draft)
  return draft.lessons.flatMap((folder) =>
    entriesAt(folder.itemsYaml, []).flatMap((item) => [
      ...outwardFaults(names, folder, item),
      ...binFaults(folder, item),
      ...clozeReferences(folder, item),
      ...pairsReferences(folder, item),
      ...sectionFaults(folder, item),
    ]),
  )
}

type Names = ReturnType<typeof namesIn>

/** What the course declares, gathered once for all its items. */
const namesIn = ({ courseYaml, sourcesYaml }: Draft) => ({
  objectives: declared(courseYaml, ['objectives']),
  concepts: declared(courseYaml, ['concepts']),
  sources: declared(sourcesYaml, []),
})

function outwardFaults(
  { objectives, concepts, sources }: Names,
  folder: LessonFolder,
  item: Path,
): readonly Fault[] {
  const { itemsYaml } = folder
  const objective = textAt(itemsYaml, [...item, 'objective'])
  const ofLesson = folder.files.flatMap(({ yaml }) => textsIn(yaml, ['objectives']).map(({ value }) => value))
  const isForeign =
    objective &&
    objectives?.has(objective.value) &&
    ofLesson.length > 0 &&
    !ofLesson.includes(objective.value)
  return [
    ...unknown('concept', textsIn(itemsYaml, [...item, 'concepts']), concepts),
    ...unknown('objective', [objective], objectives),
    ...(isForeign
      ? [faultAt(objective.place, undeclaredObjective(objective.value, folder.id, [...new Set(ofLesson)]))]
      : []),
    ...unknown('source', [textAt(itemsYaml, [...item, 'source'])], sources),
  ]
}

function binFaults({ itemsYaml }: LessonFolder, item: Path): readonly Fault[] {
  const bins = declared(itemsYaml, [...item, 'bins'])
  return entriesAt(itemsYaml, [...item, 'cards']).flatMap((card) => {
    return [
      ...unknown('bin', [textAt(itemsYaml, [...card, 'bin'])], bins),
      ...entriesAt(itemsYaml, [...card, 'also']).flatMap((also) =>
        unknown('bin', [textAt(itemsYaml, [...also, 'bin'])], bins),
      ),
      ...unknownReasons('bin', itemsYaml, card, bins),
    ]
  })
}

function sectionFaults({ itemsYaml, files }: LessonFolder, item: Path): readonly Fault[] {
  const bodies = files.flatMap(({ body }) => body ?? [])
  const sections =
    bodies.length === files.length && files.length > 0
      ? new Set(bodies.flatMap((body) => body.sections.map(({ id }) => id)))
      : null
  const named = [item, ...entriesAt(itemsYaml, [...item, 'bins'])]
  return unknown(
    'section',
    named.map((path) => textAt(itemsYaml, [...path, 'section'])),
    sections,
  )
}
