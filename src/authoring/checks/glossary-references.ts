import type { Draft } from '../draft.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import { entriesAt, textAt, textsIn } from '../yaml/located.ts'
import type { Path } from '../yaml/path.ts'
import { declared, unknown } from './declared.ts'
import { seesItself } from './reference-faults.ts'

/** Every term that another one names as related is in the glossary, and is another one. */
export function glossaryReferences({ glossaryYaml }: Draft): readonly Fault[] {
  const known = declared(glossaryYaml, [])
  return entriesAt(glossaryYaml, []).flatMap((term: Path) => {
    const id = textAt(glossaryYaml, [...term, 'id'])?.value
    const related = textsIn(glossaryYaml, [...term, 'see'])
    return [
      ...unknown('term', related, known),
      ...related
        .filter(({ value }) => value === id)
        .map(({ value, place }) => faultAt(place, seesItself(value))),
    ]
  })
}
