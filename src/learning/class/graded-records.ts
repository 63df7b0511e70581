import { grade, type Item } from '../items/index.ts'
import type { ItemId } from '../items/item.ts'
import { isSelfScored } from '../items/reflection.ts'
import type { LearnerRecord } from './learner-record.ts'

/**
 * Each answer at the score that the course's own key gives it: the score in a record is but what its maker says. What no
 * key can judge is left out: an item that is not in `items`, and what learners score themselves.
 */
export function gradedRecords(
  records: readonly LearnerRecord[],
  items: ReadonlyMap<ItemId, Item>,
): LearnerRecord[] {
  return records.map((record) => ({
    ...record,
    answers: record.answers.flatMap((answer) => {
      const item = items.get(answer.item)
      return item && !isSelfScored(item) ? { ...answer, score: grade(item, answer.response) } : []
    }),
  }))
}
