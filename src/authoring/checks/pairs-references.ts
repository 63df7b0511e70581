import type { LessonFolder } from '../draft.ts'
import type { Fault } from '../faults/fault.ts'
import { entriesAt, textAt } from '../yaml/located.ts'
import { type Path, valueAt } from '../yaml/path.ts'
import { declared, unknown, unknownReasons } from './declared.ts'

/** Every tile that a left names is one that it can be put with. */
export function pairsReferences({ itemsYaml }: LessonFolder, item: Path): readonly Fault[] {
  const rights = declared(itemsYaml, [...item, 'rights'])
  const lefts = declared(itemsYaml, [...item, 'lefts'])
  const isOneSet = valueAt(itemsYaml.value, [...item, 'oneSet']) === true
  const tiles = rights && lefts && (isOneSet ? new Set([...lefts, ...rights]) : rights)
  return entriesAt(itemsYaml, [...item, 'lefts']).flatMap((left) => {
    return [
      ...unknown('right', [textAt(itemsYaml, [...left, 'right'])], rights),
      ...unknownReasons('tile', itemsYaml, left, tiles),
    ]
  })
}
