import type { ItemId, ObjectiveId } from '../items/item.ts'
import type { Attempt, Instant } from '../progress/event.ts'

/** What an assessment showed to be worth another look, and where it is explained. */
export interface Rereading {
  readonly lesson: string
  /** Id of the section of the lesson; the whole lesson where the item names none. */
  readonly section?: string | undefined
  readonly objective: ObjectiveId
  /** It was answered wrong with the highest stake: believed, not only unknown. */
  readonly isSureAndWrong: boolean
}

/** An item with the place in the course that explains it. */
interface Explained {
  readonly id: ItemId
  readonly lesson: string
  readonly section?: string | undefined
  readonly objective: ObjectiveId
}

/**
 * What to reread after an assessment, once for each section: what was believed and wrong first, then the rest, each in
 * the order of the items given. A lesson that was read since is left out, for a device keeps only the last section read
 * of each.
 *
 * `answers`: those of the sitting. `readAtMs`: when a lesson was last read, `undefined` where it never was.
 */
export function toReread(
  answers: readonly Pick<Attempt, 'item' | 'score' | 'certainty' | 'submittedAtMs'>[],
  items: readonly Explained[],
  readAtMs: (lesson: string) => Instant | undefined,
): readonly Rereading[] {
  const found = new Map<string, Rereading>()
  for (const { id, lesson, section, objective } of items) {
    const answer = answers.find(({ item, score }) => item === id && score !== null && score < 1)
    if (!answer || (readAtMs(lesson) ?? -1) > answer.submittedAtMs) continue
    const isSureAndWrong = answer.certainty === 3
    const place = `${lesson}#${section ?? ''}`
    if (isSureAndWrong || !found.has(place)) found.set(place, { lesson, section, objective, isSureAndWrong })
  }
  return [...found.values()].sort((a, b) => Number(b.isSureAndWrong) - Number(a.isSureAndWrong))
}
