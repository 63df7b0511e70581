import { parseChoiceResponse } from '../../learning/items/choice.ts'
import {
  type ChoiceAnswering,
  chose,
  restored,
  revised,
  unanswered,
} from '../../learning/items/choice-answering.ts'
import { lastAttempt } from '../../learning/progress/item-progress.ts'
import { readDraft } from '../../state/drafts.ts'
import { $progress, openProgress } from '../../state/progress.ts'
import type { ChoiceContext, ChoiceQuestion } from './question.ts'

/** Where the learner left the question: ticks that were not submitted, else the last answer. */
export async function recall(question: ChoiceQuestion, context: ChoiceContext): Promise<ChoiceAnswering> {
  await openProgress()
  const chosenIn = (value: unknown) => parseChoiceResponse(question, value)?.chosen ?? []
  const draft = chosenIn(readDraft(question.id))
  if (draft.length > 0) return chose(unanswered, draft)
  const last = lastAttempt($progress.get().items[question.id], [context])
  if (!last) return unanswered
  return last.revision < question.revision ? revised : restored(question, chosenIn(last.response))
}
