import { isRevealed } from '../progress/item-progress.ts'
import { assessmentForms, type Attempt, type ProgressEvent } from '../progress/event.ts'
import { reduceEvents } from '../progress/state.ts'
import type { LearnerRecord, Moment, RecordedAnswer } from './learner-record.ts'
import { learnerOf } from './learner-of.ts'

/** Where a scored answer counts; a review is no first answer, and a prediction is not scored. */
function momentOf({ context }: Attempt): Moment | null {
  if (context === 'check' || context === 'sort') return 'lesson'
  return assessmentForms.find((form) => form === context) ?? null
}

/** First answers by item and moment: of what counts since the last reset, in the order of items, then of time. */
export function firstAnswers(events: readonly ProgressEvent[]): RecordedAnswer[] {
  return Object.values(reduceEvents(events).items).flatMap(({ attempts }) => {
    const firsts = new Map<Moment, RecordedAnswer>()
    for (const attempt of attempts) {
      const moment = momentOf(attempt)
      const { item, revision, response, score } = attempt
      if (moment === null || score === null || firsts.has(moment) || isRevealed(attempt)) continue
      firsts.set(moment, { item, revision, moment, response, score })
    }
    return [...firsts.values()]
  })
}

/** What a class knows of a learner who hands in their whole history. */
export function recordOf(
  passport: Pick<LearnerRecord, 'course' | 'madeAtMs'> & { readonly events: readonly ProgressEvent[] },
  name: string,
): LearnerRecord {
  const { course, madeAtMs, events } = passport
  return { course, madeAtMs, name, learner: learnerOf(events), answers: firstAnswers(events) }
}
