import { gradeChoice } from '../../learning/items/choice.ts'
import { dropDraft } from '../../state/drafts.ts'
import { now } from '../../state/now.ts'
import { recordAttempt } from '../../state/progress.ts'
import type { ChoiceQuestion } from './question.ts'

export type ChoiceContext = 'check' | 'prediction'

/** Stores answers as attempts, one at a time. */
export class Recorder {
  readonly #question: ChoiceQuestion
  readonly #context: ChoiceContext
  #startedAtMs = 0
  #isRecording = false

  constructor(question: ChoiceQuestion, context: ChoiceContext) {
    this.#question = question
    this.#context = context
  }

  /** The learner begins to think. */
  start(): void {
    this.#startedAtMs = now()
  }

  /** Resolves once the answer is stored: `false` where another one is still on its way. */
  async record(chosen: readonly string[]): Promise<boolean> {
    if (this.#isRecording) return false
    this.#isRecording = true
    const { id: item, revision } = this.#question
    const context = this.#context
    const response = { chosen }
    const score = context === 'check' ? gradeChoice(this.#question, response) : null
    await recordAttempt({ item, revision, context, response, score, startedAtMs: this.#startedAtMs })
    dropDraft(item)
    this.#isRecording = false
    return true
  }
}
