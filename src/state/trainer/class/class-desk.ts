import type { Catalogue } from '../../../learning/catalogue.ts'
import { classReport, type ClassReport } from '../../../learning/class/class-report.ts'
import { answeredIn, type Entry, type Roll, rollOf } from '../../../learning/class/roll.ts'
import type { Scope } from '../../../learning/class/score-table.ts'
import type { Item } from '../../../learning/items/index.ts'
import type { ListedItem } from '../../../learning/items/listed-item.ts'
import type { ClassRead } from './messages.ts'
import { Pile } from './pile.ts'
import type { Given } from './read-given.ts'

type Course = Pick<Catalogue, 'modules' | 'items'>

/** A class and what it handed in: in memory, and gone with it. */
export class ClassDesk {
  readonly #course: Course
  readonly #listed: ReadonlyMap<string, ListedItem>
  readonly #items = new Map<string, Item>()
  readonly #pile: Pile
  #roll: Roll | null = null
  /** What the roll was made of. */
  #rolled: readonly Entry[] = []
  #isStopped = false

  constructor(course: Course) {
    this.#course = course
    this.#listed = new Map(course.items.map((item) => [item.id, item]))
    this.#pile = new Pile(course.items)
  }

  /** One after the other. */
  async read(given: readonly Given[], tell: (done: number) => void): Promise<ClassRead> {
    this.#isStopped = false
    for (const [done, one] of given.entries()) {
      if (this.#wasStopped()) break
      tell(done)
      if (!(await this.#pile.take(one))) break
    }
    return this.#sum()
  }

  stop(): void {
    this.#isStopped = true
  }

  drop(entry: number): ClassRead {
    this.#pile.drop(entry)
    return this.#sum()
  }

  report(scope: Scope, items: readonly Item[]): ClassReport {
    for (const item of items) this.#items.set(item.id, item)
    return classReport(this.#rollNow().records, this.#course, this.#items, scope)
  }

  #wasStopped(): boolean {
    return this.#isStopped
  }

  #sum(): ClassRead {
    const { entries, records } = this.#rollNow()
    return { entries, answered: answeredIn(records, this.#listed) }
  }

  /** Made once of what was given: reports of it follow one another. */
  #rollNow(): Roll {
    const { entries } = this.#pile
    if (this.#rolled !== entries) this.#roll = null
    this.#rolled = entries
    return (this.#roll ??= rollOf(entries, this.#listed))
  }
}
