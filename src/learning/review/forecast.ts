import type { Day } from './day.ts'
import { dueAtMs } from './memory.ts'
import { candidates, type Course, memoriesOf } from './review-queue.ts'
import type { ReviewSettings } from './settings.ts'

export const forecastDays = 30

/**
 * How many items fall due on each of the days, which follow one another from today on; what is overdue, today. Each
 * counts once: when it comes after that depends on the answer.
 */
export function forecast(
  course: Pick<Course, 'items' | 'state'>,
  { retention }: Pick<ReviewSettings, 'retention'>,
  days: readonly Day[],
): readonly number[] {
  const counts = days.map(() => 0)
  for (const memory of memoriesOf(candidates(course), course.state).values()) {
    const due = dueAtMs(memory, retention)
    const at = days.findIndex(({ endMs }) => due < endMs)
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}
