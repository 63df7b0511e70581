import type { LessonFolder } from '../draft.ts'
import type { Fault } from '../faults/fault.ts'
import { entriesAt, textAt } from '../yaml/located.ts'
import { type Path, valueAt } from '../yaml/path.ts'
import { declared, unknown, unknownReasons } from './declared.ts'

/** Every word that a gap names is in the bank of its item. */
export function clozeReferences({ itemsYaml }: LessonFolder, item: Path): readonly Fault[] {
  if (valueAt(itemsYaml.value, [...item, 'mode']) !== 'drag') return []
  const words = declared(itemsYaml, [...item, 'words'])
  return entriesAt(itemsYaml, [...item, 'gaps']).flatMap((gap) => {
    return [
      ...unknown('word', [textAt(itemsYaml, [...gap, 'word'])], words),
      ...unknownReasons('word', itemsYaml, gap, words),
    ]
  })
}
