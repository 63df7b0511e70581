import type { Catalogue } from '../../learning/catalogue.ts'
import type { ClassReport } from '../../learning/class/class-report.ts'
import type { Moment } from '../../learning/class/learner-record.ts'
import type { Answered, RollEntry } from '../../learning/class/roll.ts'
import type { Scope } from '../../learning/class/score-table.ts'
import type { Item } from '../../learning/items/index.ts'
import { Analyst } from '../../state/trainer/class/analyst.ts'
import type { ClassRead } from '../../state/trainer/class/messages.ts'
import type { Given } from '../../state/trainer/class/read-given.ts'
import type { Sources } from './sources.ts'

/** Which moment is shown first, where it has any answer. */
const preferred: readonly Moment[] = ['final', 'diagnostic', 'lesson']

/** What the trainer has before them: the class is in the worker, its figures are here. */
export class Desk {
  readonly catalogue: Catalogue
  readonly #sources: Sources
  #analyst: Analyst | null = null
  readonly items = new Map<string, Item>()
  entries: readonly RollEntry[] = []
  answered: Answered | null = null
  scope: Scope = { moment: 'lesson' }
  /** Of the scope and of all that was read, where the figures are `made`; else of what was before, if anything was. */
  report: ClassReport | null = null
  figures: 'making' | 'made' | 'unmade' = 'made'
  /** Each making has a number: the last one asked for counts. */
  #making = 0

  constructor(catalogue: Catalogue, sources: Sources) {
    this.catalogue = catalogue
    this.#sources = sources
  }

  /** Rejects where the worker cannot go on, or was ended meanwhile. */
  async read(given: readonly Given[], tell: (done: number, of: number) => void): Promise<void> {
    this.#analyst ??= new Analyst(this.catalogue)
    this.#take(await this.#analyst.read(given, tell))
  }

  stop(): void {
    this.#analyst?.stop()
  }

  async drop(entry: number): Promise<void> {
    if (this.#analyst) this.#take(await this.#analyst.drop(entry))
  }

  /** Nothing is left of what was handed in, in the worker neither. Who waits for something waits no more. */
  end(): void {
    this.#analyst?.end()
  }

  /** Computes anew. Rejects where the texts of the items cannot be fetched, or the worker cannot go on. */
  async look(scope: Scope = this.scope): Promise<void> {
    this.scope = scope
    const making = (this.#making += 1)
    const analyst = this.#analyst
    if (!analyst || !this.answered?.moments[scope.moment].learners) {
      this.report = null
      this.figures = 'made'
      return
    }
    this.figures = 'making'
    try {
      const report = await this.#make(analyst, scope)
      if (making === this.#making) Object.assign(this, { report, figures: 'made' })
    } catch (problem) {
      if (making === this.#making) this.figures = 'unmade'
      throw problem
    }
  }

  async #make(analyst: Analyst, scope: Scope): Promise<ClassReport> {
    const missing = this.#idsFor(scope).filter((id) => !this.items.has(id))
    for (const item of await this.#sources.items(missing)) this.items.set(item.id, item)
    return analyst.report(scope, [...this.items.values()])
  }

  /** Those of the scope, and those of both assessments: what was won is told whatever the scope. */
  #idsFor({ moment, module, lesson }: Scope): readonly string[] {
    const { moments } = this.answered ?? {}
    const assessed = new Set([...(moments?.diagnostic.items ?? []), ...(moments?.final.items ?? [])])
    const ids = new Set(moments?.[moment].items)
    return this.catalogue.items
      .filter(
        (item) =>
          assessed.has(item.id) ||
          (ids.has(item.id) &&
            (module ?? item.module) === item.module &&
            (lesson ?? item.lesson) === item.lesson),
      )
      .map(({ id }) => id)
  }

  #take({ entries, answered }: ClassRead): void {
    this.entries = entries
    this.answered = answered
    const reached = (moment: Moment) => answered.moments[moment].learners > 0
    if (!this.report || !reached(this.scope.moment))
      this.scope = { moment: preferred.find(reached) ?? 'lesson' }
  }
}
