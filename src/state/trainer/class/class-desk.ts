import type { Catalogue } from '../../../learning/catalogue.ts'
import { classReport, type ClassReport } from '../../../learning/class/class-report.ts'
import { answeredIn, type Entry, mostEntries, rollOf } from '../../../learning/class/roll.ts'
import type { Scope } from '../../../learning/class/score-table.ts'
import type { Item } from '../../../learning/items/index.ts'
import type { ListedItem } from '../../../learning/items/listed-item.ts'
import type { ClassRead } from './messages.ts'
import { type Given, readGiven } from './read-given.ts'

type Course = Pick<Catalogue, 'modules' | 'items'>

/** A class and what it handed in: in memory, and gone with it. */
export class ClassDesk {
  readonly #course: Course
  readonly #listed: ReadonlyMap<string, ListedItem>
  readonly #items = new Map<string, Item>()
  #entries: readonly Entry[] = []
  #last = 0
  #isStopped = false

  constructor(course: Course) {
    this.#course = course
    this.#listed = new Map(course.items.map((item) => [item.id, item]))
  }

  /** One after the other: what is read is let go but for the answers. */
  async read(given: readonly Given[], tell: (done: number) => void): Promise<ClassRead> {
    this.#isStopped = false
    for (const [done, one] of given.entries()) {
      if (this.#wasStopped()) break
      tell(done)
      const isFull = this.#entries.length >= mostEntries
      const handedIn = isFull
        ? ({ kind: 'refused', why: 'too-many' } as const)
        : await readGiven(one, this.#course.items)
      this.#last += 1
      this.#entries = [...this.#entries, { id: this.#last, name: one.name, handedIn }]
      // More are not even listed.
      if (isFull) break
    }
    return this.#sum()
  }

  stop(): void {
    this.#isStopped = true
  }

  drop(entry: number): ClassRead {
    this.#entries = this.#entries.filter(({ id }) => id !== entry)
    return this.#sum()
  }

  report(scope: Scope, items: readonly Item[]): ClassReport {
    for (const item of items) this.#items.set(item.id, item)
    return classReport(rollOf(this.#entries, this.#listed).records, this.#course, this.#items, scope)
  }

  #wasStopped(): boolean {
    return this.#isStopped
  }

  #sum(): ClassRead {
    const { entries, records } = rollOf(this.#entries, this.#listed)
    return { entries, answered: answeredIn(records, this.#listed) }
  }
}
