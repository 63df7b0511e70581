import type { Certainty } from '../../learning/certainty/level.ts'
import type { Score } from '../../learning/items/item.ts'
import type { Attempt, AttemptContext } from '../../learning/progress/event.ts'
import { lastAttempt } from '../../learning/progress/item-progress.ts'
import { dropDraft } from '../../state/drafts.ts'
import { now } from '../../state/now.ts'
import { $progress, recordAttempt } from '../../state/progress.ts'

/** What an attempt needs to know of its item. */
export interface Answered {
  readonly id: string
  readonly revision: number
}

/** Stores answers to an item as attempts, one at a time. */
export class Recorder {
  readonly #item: Answered
  readonly #context: AttemptContext
  /** Name of its drafts, which go once the answer is stored. */
  readonly draft: string
  #startedAtMs = 0
  #isRecording = false

  /** `draft`: where the item is put anew, whatever was answered before. */
  constructor(item: Answered, context: AttemptContext, draft = item.id) {
    this.#item = item
    this.#context = context
    this.draft = draft
  }

  /** The learner begins to think. */
  start(): void {
    this.#startedAtMs = now()
  }

  /** The answer stored last; of an item that is put anew there is none, for nothing is stored by the name of its drafts. */
  last(): Attempt | undefined {
    return lastAttempt($progress.get().items[this.draft], [this.#context])
  }

  /** Resolves once the answer is stored: `false` where another one is still on its way. */
  async record(response: object, score: Score | null, certainty?: Certainty): Promise<boolean> {
    if (this.#isRecording) return false
    this.#isRecording = true
    const { id: item, revision } = this.#item
    const context = this.#context
    const staked = certainty && { certainty }
    await recordAttempt({
      item,
      revision,
      context,
      response,
      score,
      ...staked,
      startedAtMs: this.#startedAtMs,
    })
    dropDraft(this.draft)
    this.#isRecording = false
    return true
  }
}
