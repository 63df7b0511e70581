import type { LessonFile } from '../draft.ts'
import { type Fault, faultAt, type Place } from '../faults/fault.ts'
import { startOf } from '../files/text-file.ts'
import { differentSequence, type SequenceKind } from './language-faults.ts'

interface Step {
  readonly name: string
  readonly place: Place
}

/** The first place where a language does not have what the model has, in its order. */
export function sequenceFaults(
  kind: SequenceKind,
  model: LessonFile,
  other: LessonFile,
  stepsOf: (file: LessonFile) => readonly Step[] | undefined,
): readonly Fault[] {
  const expected = stepsOf(model)
  const found = stepsOf(other)
  if (!expected || !found) return []
  const length = Math.max(expected.length, found.length)
  const index = Array.from({ length }, (_, i) => i).find((i) => expected[i]?.name !== found[i]?.name)
  if (index === undefined) return []
  const place = found[index]?.place ?? found.at(-1)?.place ?? startOf(other.file.path)
  const inModel = {
    name: expected[index]?.name ?? null,
    locale: model.locale,
    place: expected[index]?.place ?? null,
  }
  return [faultAt(place, differentSequence(kind, found[index]?.name ?? null, inModel))]
}
