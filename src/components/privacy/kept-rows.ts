import type { Strings } from '../../i18n/index.ts'
import { identity, prefix } from '../../state/identity.ts'
import { kept, type KeptHole, type KeptName, keptNames } from '../../state/kept.ts'

type Words = Strings['privacy']['kept']

/** What is kept without its words, or words of what is not kept, does not compile. */
const catalogue: Readonly<Record<keyof Words['rows'], (typeof kept)[KeptName]>> = kept

/** A name as a page shows it: what is always the same, and the parts that change. */
export interface NamePart {
  readonly text: string
  readonly changes: boolean
}

export function keptRows({ rows, holes }: Words) {
  return keptNames.map((row) => {
    const { store, name } = catalogue[row]
    const start = store === 'IndexedDB' ? identity : prefix
    return { ...rows[row], store, parts: partsOf(start + name, holes) }
  })
}

function partsOf(name: string, holes: Readonly<Record<KeptHole, string>>): NamePart[] {
  return name
    .split(/(\{\w+\})/)
    .filter((text) => text !== '')
    .map((text) => {
      const changes = text.startsWith('{')
      return { text: changes ? holes[text.slice(1, -1) as KeptHole] : text, changes }
    })
}

export { prefix }
