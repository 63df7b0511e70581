import { beforeAfter } from '../assessment/before-after.ts'
import { completeSittings } from '../assessment/sitting-answers.ts'
import { sittingResult, type SittingResult } from '../assessment/sitting-result.ts'
import type { Catalogue } from '../catalogue.ts'
import { courseMastery, type MasteryTally, masteryTally } from './course-mastery.ts'
import type { Instant } from '../progress/event.ts'
import { lessonDoneAtMs } from '../progress/lesson-progress.ts'
import type { ProgressState } from '../progress/state.ts'

/** What the sheet says. */
export interface Attested {
  readonly before: SittingResult | undefined
  readonly after: SittingResult
  readonly firstAtMs: Instant
  readonly finalAtMs: Instant
  readonly lessonsDone: number
  readonly mastery: MasteryTally
}

/** `undefined` while no final was answered whole. */
export function attestedIn(catalogue: Catalogue, state: ProgressState, atMs: Instant): Attested | undefined {
  const final = completeSittings(state, catalogue.items, 'final').at(-1)
  if (!final) return undefined
  const after = sittingResult(final, state, catalogue)
  const attempts = Object.values(state.items).flatMap((item) => item.attempts)
  return {
    before: beforeAfter(state, catalogue)?.before,
    after,
    firstAtMs: attempts.reduce((first, { submittedAtMs }) => Math.min(first, submittedAtMs), atMs),
    finalAtMs: Math.max(...after.answers.map(({ attempt }) => attempt.submittedAtMs)),
    lessonsDone: catalogue.lessons.filter(({ activities }) => lessonDoneAtMs(activities, state) !== undefined)
      .length,
    mastery: masteryTally(catalogue.lessons, courseMastery(catalogue, state, atMs)),
  }
}
