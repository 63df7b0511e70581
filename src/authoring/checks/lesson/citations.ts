import type { Draft } from '../../draft.ts'
import { type Fault, faultAt } from '../../faults/fault.ts'
import { uncited } from './lesson-faults.ts'

const year = '(?:1[89]|20)\\d\\d[a-z]?'
const name = "\\p{Lu}[\\p{L}’'-]+"

/**
 * What is written by hand of a source: its author and year, as "(Porter, 1985)" and "Porter (1985)"; the number of a
 * law, as "article L34-5", "n° 2016-679" and "(EU) 2016/679". Years alone are not looked at: most of them are dates.
 */
const references: readonly RegExp[] = [
  new RegExp(`\\(${name}(?:(?:,? (?:et|and|&) |, )${name})*(?: et al\\.)?,? ${year}\\)`, 'u'),
  new RegExp(`${name} \\(${year}\\)`, 'u'),
  /\b(?:[Aa]rt\.|[Aa]rticles?) ?(?:[LRD]\.? ?)?\d+(?:-\d+)*/u,
  /\b(?:n° ?|[Nn]o\.? )\d{2,4}-\d{2,4}/u,
  /\((?:UE|EU|CE|EC)\) (?:n° ?|[Nn]o\.? )?\d+\/\d+|\b\d{2,4}\/\d+\/(?:CE|CEE|UE|EC|EEC|EU)\b/u,
]

/** A paragraph that refers to an author or a law cites a source. */
export function citations({ lessons }: Draft): readonly Fault[] {
  return lessons.flatMap(({ files }) =>
    files.flatMap(({ body }) =>
      (body?.paragraphs ?? []).flatMap(({ text, cites, place }) => {
        const quoted = cites
          ? undefined
          : references.map((one) => one.exec(text)?.[0]).find((found) => found !== undefined)
        return quoted === undefined ? [] : [faultAt(place, uncited(quoted))]
      }),
    ),
  )
}
