import type { Offer } from './arrange.ts'
import { stepMinutes } from './bounds.ts'
import { opening, type RunStep } from './run-sheet.ts'
import type { TaughtItem, TaughtLesson } from './trainer-catalogue.ts'
import { answeredIn, wayOf } from './ways.ts'

/** In a section: what is told, what is answered, what is done. */
const order = { told: 0, answered: 1, done: 999 } as const

/** Where things stand in a lesson, and what they are as steps of a run sheet. */
export class LessonMap {
  /** Id of the last section in which nothing is asked and nothing done: what the lesson says before it asks. */
  readonly keyIdeas: string | null
  readonly #lesson: TaughtLesson
  readonly #rank: number
  readonly #items: readonly TaughtItem[]

  /** `rank`: of the lesson in the course; `items`: its own. */
  constructor(lesson: TaughtLesson, rank: number, items: readonly TaughtItem[]) {
    this.#lesson = lesson
    this.#rank = rank
    this.#items = items
    const quiet = lesson.sections.filter(
      ({ id, notes }) => id !== opening && notes.length === 0 && this.#askedIn(id).length === 0,
    )
    this.keyIdeas = quiet.at(-1)?.id ?? null
  }

  /** A choice that is put before anything was taught. */
  guess(): TaughtItem | null {
    const [first] = this.#askedIn(opening)
    const item = this.#items.find(({ id }) => id === first)
    return item?.kind === 'choice' ? item : null
  }

  /** Whether a section concerns who wants what `isWanted`: it teaches nothing else, and comes before the questions. */
  concerns(id: string, isWanted: (item: TaughtItem) => boolean): boolean {
    const taught = this.#taughtIn(id)
    return !this.#isLate(id) && (taught.length === 0 || taught.some(isWanted))
  }

  /** Whether there is nothing in it but what it asks. */
  onlyAsks(id: string): boolean {
    return id !== opening && this.#taughtIn(id).length === 0 && this.#askedIn(id).length > 0
  }

  told(id: string): Offer {
    const { minutes = 0 } = this.#section(id) ?? {}
    return this.#offer(id, order.told, { kind: 'section', lesson: this.#lesson.id, section: id, minutes })
  }

  /** What the note of a section says; none where teams sort cards there, for that is what it says. */
  done(id: string): readonly Offer[] {
    const minutes = this.#noteMinutes(id)
    const asked = this.#askedIn(id)
    const isSort = this.#items.some((item) => wayOf(item.kind) === 'teams' && asked.includes(item.id))
    if (minutes === 0 || isSort) return []
    return [this.#offer(id, order.done, { kind: 'note', lesson: this.#lesson.id, section: id, minutes })]
  }

  /** What is asked after the last word, or in the bank alone, is asked where it is taught: telling and doing alternate. */
  answered(item: TaughtItem): Offer {
    const asked = this.#lesson.activities.find((one) => one.item === item.id)?.section
    const taught = item.section !== undefined && this.#section(item.section) ? item.section : undefined
    const section = asked === undefined || this.#isLate(asked) ? (taught ?? asked) : asked
    return this.#answered(item, section ?? this.#lesson.sections.at(-1)?.id ?? opening)
  }

  /** It is asked once all is said. */
  last(item: TaughtItem): Offer {
    return { ...this.answered(item), place: this.#place(this.#lesson.sections.length + 1, order.answered) }
  }

  /** The section that has to be told before; `null`: none, or it is not known. */
  toldBefore({ step }: Offer): Offer | null {
    if (step.kind === 'note') return this.told(step.section)
    const section = step.kind === 'activity' && this.#items.find(({ id }) => id === step.item)?.section
    return typeof section === 'string' && this.#section(section) ? this.told(section) : null
  }

  #answered(item: TaughtItem, section: string): Offer {
    const how = wayOf(item.kind)
    const noted = how === 'teams' ? this.#noteMinutes(section) : 0
    const minutes = noted > 0 ? noted : answeredIn(how)
    const step = { kind: 'activity', item: item.id, how, minutes } as const
    const place = order.answered + this.#items.indexOf(item)
    return { ...this.#offer(section, place, step), objective: item.objective }
  }

  #offer(section: string, within: number, step: RunStep): Offer {
    return { step, place: this.#place(this.#rankOf(section), within), objective: null }
  }

  #place(section: number, within: number): number {
    return (this.#rank * 1_000 + section) * 1_000 + within
  }

  /** The opening comes first even where nothing stands in it but a guess. */
  #rankOf(id: string): number {
    return id === opening ? 0 : 1 + this.#lesson.sections.findIndex((section) => section.id === id)
  }

  #isLate(id: string): boolean {
    return this.keyIdeas !== null && this.#rankOf(id) > this.#rankOf(this.keyIdeas)
  }

  #section(id: string) {
    return this.#lesson.sections.find((section) => section.id === id)
  }

  #taughtIn(id: string): readonly TaughtItem[] {
    return this.#items.filter(({ section }) => section === id)
  }

  #askedIn(id: string): readonly string[] {
    return this.#lesson.activities.flatMap(({ item, section }) => (section === id ? [item] : []))
  }

  #noteMinutes(id: string): number {
    const sum = (this.#section(id)?.notes ?? []).reduce((all, { minutes }) => all + minutes, 0)
    return Math.min(sum, stepMinutes.most)
  }
}
