import { type Certainty, certaintyLevels } from '../../learning/certainty/level.ts'
import type { Sitting } from '../../learning/progress/event.ts'
import { dropDraft, readDraft, writeDraft } from '../../state/drafts.ts'
import { recordAttempt } from '../../state/progress.ts'
import { stakeName } from '../staking/staking.ts'
import type { WholeItem } from './item-texts.ts'
import { type Response, responseIn, scoreOf } from './responses.ts'

/** What is put to an item and staked on it, kept from the first move; then the one answer, stored once. */
export class AskingDraft {
  response: Response | null
  level: Certainty | undefined
  readonly #item: WholeItem
  readonly #startedAtMs: number
  #isStored = false

  constructor(item: WholeItem, startedAtMs: number) {
    this.#item = item
    this.#startedAtMs = startedAtMs
    this.response = responseIn(item, readDraft(item.id))
    const level = readDraft(stakeName(item.id))
    this.level = certaintyLevels.find((one) => one === level)
  }

  put(response: Response): void {
    this.response = response
    writeDraft(this.#item.id, response)
  }

  stake(level: Certainty): void {
    this.level = level
    writeDraft(stakeName(this.#item.id), level)
  }

  /** Resolves once the answer is stored: `false` where it is already, or there is none. */
  async store({ id: sitting, form: context }: Sitting): Promise<boolean> {
    const { response, level: certainty } = this
    if (this.#isStored || !response || !certainty) return false
    this.#isStored = true
    const { id: item, revision } = this.#item
    const score = scoreOf(this.#item, response)
    const startedAtMs = this.#startedAtMs
    await recordAttempt({ item, revision, context, response, score, certainty, sitting, startedAtMs })
    dropDraft(item)
    dropDraft(stakeName(item))
    return true
  }
}
