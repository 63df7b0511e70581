import { type Certainty, certaintyLevels } from '../../learning/certainty/level.ts'
import { lastStaked, type Staked } from '../../learning/certainty/staked.ts'
import { lastAttempt } from '../../learning/progress/item-progress.ts'
import { dropDraft, readDraft, writeDraft } from '../../state/drafts.ts'
import { $progress, openProgress } from '../../state/progress.ts'
import type { Answered } from '../answering/recorder.ts'
import type { Stake } from '../answering/stake.ts'

/** Name of the field, and of the draft, in which an item is staked on. */
export const stakeName = (item: string): string => `${item}.certainty`

/** What the learner stakes on the first try of an item, and what became of it; for any kind that scores 0 or 1. */
export class Staking implements Stake {
  level: Certainty | undefined
  /** What was staked last has come to; `undefined` where nothing ever was. */
  staked: Staked | undefined
  /** The try that was checked last is the one that was staked on. */
  isFresh = false
  /** The first try is over: others are not staked. */
  #isSpent = false
  readonly #item: Answered
  /** Name of the draft; of its own where the item is put anew. */
  readonly #draft: string
  readonly #isAnew: boolean
  readonly #redraw: () => void

  /** `found`: what stood in the form before it woke. `anewAs`: see `Circumstances`. */
  constructor(item: Answered, found: string | undefined, redraw: () => void, anewAs?: string) {
    this.#item = item
    this.#draft = stakeName(anewAs ?? item.id)
    this.#isAnew = anewAs !== undefined
    this.level = certaintyLevels.find((level) => String(level) === found)
    this.#redraw = redraw
  }

  get isOpen(): boolean {
    return !this.#isSpent
  }

  get isMissing(): boolean {
    return this.isOpen && this.level === undefined
  }

  /** What was put in the page stays, else comes what the learner left. */
  async wake(): Promise<void> {
    if (this.level) writeDraft(this.#draft, this.level)
    await openProgress()
    const draft = readDraft(this.#draft)
    this.level ??= certaintyLevels.find((level) => level === draft)
    if (!this.#isAnew) this.#recall()
    this.#redraw()
  }

  /** Nothing is put where it is not asked for: the fields are drawn as they were. */
  put(level: Certainty | undefined): void {
    if (level) {
      this.level = level
      writeDraft(this.#draft, level)
    }
    this.#redraw()
  }

  settle(): void {
    this.isFresh = this.level !== undefined
    this.#isSpent = true
    this.#clear()
    this.#look()
  }

  reopen(): void {
    this.isFresh = false
    this.#isSpent = false
    this.#clear()
  }

  #clear(): void {
    this.level = undefined
    dropDraft(this.#draft)
  }

  /** Left after a wrong try: what comes next is another try, unless it was begun anew and staked on. */
  #recall(): void {
    this.#look()
    const last = lastAttempt($progress.get().items[this.#item.id], ['check'])
    this.#isSpent = this.staked !== undefined && last?.score !== 1 && this.level === undefined
  }

  #look(): void {
    this.staked = lastStaked($progress.get().items[this.#item.id], this.#item)
  }
}
