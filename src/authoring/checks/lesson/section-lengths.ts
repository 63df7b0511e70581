import type { Draft, LessonFile } from '../../draft.ts'
import { type Fault, faultAt } from '../../faults/fault.ts'
import { startOf } from '../../files/text-file.ts'
import { longSection } from './lesson-faults.ts'

/** About a minute of reading, and a screen and a half of a telephone: one idea. */
const mostWords = 200

/** No section is too long to be read at once, nor is what stands before the first. */
export function sectionLengths({ lessons }: Draft): readonly Fault[] {
  return lessons.flatMap(({ files }) => files.flatMap(faultsOf))
}

function faultsOf({ file, body }: LessonFile): readonly Fault[] {
  if (!body) return []
  const opening = { words: body.openingWords, place: startOf(file.path) }
  return [opening, ...body.sections]
    .filter(({ words }) => words > mostWords)
    .map(({ words, place }) => faultAt(place, longSection(words, mostWords)))
}
