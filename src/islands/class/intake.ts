import type { RollEntry } from '../../learning/class/roll.ts'
import type { Given } from '../../state/trainer/class/read-given.ts'
import { Desk } from './desk.ts'
import type { Sources } from './sources.ts'

/** What came of what was given: new entries, and those that have come to something else. */
interface Taken {
  readonly desk: Desk
  readonly changed: readonly RollEntry[]
}

/** Takes what is given into the class: what comes meanwhile waits for its turn. */
export class Intake {
  /** `null` before anything was given, and once all was erased. */
  desk: Desk | null = null
  /** What went wrong: what was to be fetched did not come, or the worker stopped. */
  failure: 'failed' | 'broken' | null = null
  readonly #sources: Sources
  #last: Promise<unknown> = Promise.resolve()
  /** Another one once what waits is not to be read any more. */
  #halted = 0
  /** The course did not come: it is read with what is given next, be it nothing. */
  #unread: readonly Given[] = []

  constructor(sources: Sources) {
    this.#sources = sources
  }

  /** `null` where it could not be read, or is not to be any more. `tell` hears how far it is, from the beginning on. */
  take(
    given: readonly Given[],
    tell: (done: number, of: number) => void = () => undefined,
  ): Promise<Taken | null> {
    const halted = this.#halted
    const isWanted = () => halted === this.#halted
    const taking = this.#last.then(() => (isWanted() ? this.#take(given, tell, isWanted) : null))
    this.#last = taking
    return taking
  }

  /** What is read by then stays; what waits is not read. */
  stop(): void {
    this.#halted += 1
    this.desk?.stop()
  }

  /** Nothing is left of what was handed in, here or in the worker. */
  erase(): void {
    this.#halted += 1
    this.desk?.end()
    this.desk = null
    this.failure = null
  }

  async #take(
    given: readonly Given[],
    tell: (done: number, of: number) => void,
    isWanted: () => boolean,
  ): Promise<Taken | null> {
    const all = [...this.#unread, ...given]
    this.#unread = []
    this.failure = null
    tell(0, all.length)
    const desk = this.desk ?? (await this.#newDesk())
    if (!desk) {
      this.#unread = all
      this.failure = 'failed'
      return null
    }
    if (!isWanted()) return null
    this.desk = desk
    const before = desk.entries
    try {
      await desk.read(all, tell)
      return { desk, changed: changedSince(before, desk.entries) }
    } catch {
      if (this.desk === desk) this.failure = 'broken'
      return null
    }
  }

  async #newDesk(): Promise<Desk | null> {
    try {
      return new Desk(await this.#sources.catalogue(), this.#sources)
    } catch {
      return null
    }
  }
}

function changedSince(before: readonly RollEntry[], now: readonly RollEntry[]): readonly RollEntry[] {
  const known = new Set(before.map(textOf))
  return now.filter((entry) => !known.has(textOf(entry)))
}

const textOf = ({ id, told }: RollEntry): string => JSON.stringify([id, told])
