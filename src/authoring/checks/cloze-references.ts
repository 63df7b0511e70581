import type { LessonFolder } from '../draft.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import { entriesAt, textAt } from '../yaml/located.ts'
import { type Path, valueAt } from '../yaml/path.ts'
import { declared, unknown } from './declared.ts'
import { unknownReference } from './reference-faults.ts'

/** Every word that a gap names is in the bank of its item. */
export function clozeReferences({ itemsYaml }: LessonFolder, item: Path): readonly Fault[] {
  if (valueAt(itemsYaml.value, [...item, 'mode']) !== 'drag') return []
  const words = declared(itemsYaml, [...item, 'words'])
  return entriesAt(itemsYaml, [...item, 'gaps']).flatMap((gap) => {
    const not = valueAt(itemsYaml.value, [...gap, 'not'])
    const reasons = typeof not === 'object' && not !== null ? Object.keys(not) : []
    return [
      ...unknown('word', [textAt(itemsYaml, [...gap, 'word'])], words),
      ...reasons
        .filter((word) => words && !words.has(word))
        .map((word) =>
          faultAt(itemsYaml.place([...gap, 'not', word], 'key'), unknownReference('word', word, words ?? [])),
        ),
    ]
  })
}
