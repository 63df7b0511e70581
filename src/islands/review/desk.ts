import { missedObjectives } from '../../learning/assessment/missed-objectives.ts'
import type { Catalogue } from '../../learning/catalogue.ts'
import type { ItemId } from '../../learning/items/item.ts'
import { forecastDays } from '../../learning/review/forecast.ts'
import type { Day } from '../../learning/review/day.ts'
import { type Course, reviewQueue } from '../../learning/review/review-queue.ts'
import { reviewCount, reviewedIn, toPutAgain } from '../../learning/review/review-session.ts'
import { suspendedItems } from '../../learning/progress/deeds.ts'
import { reviewableItems, type ReviewItem } from '../../learning/review/reviewable.ts'
import type { ReviewSettings } from '../../learning/review/settings.ts'
import { daysFrom } from '../../state/days.ts'
import { dropDraft } from '../../state/drafts.ts'
import { now } from '../../state/now.ts'
import { $progress } from '../../state/progress.ts'
import { readReviewSettings, writeReviewSettings } from '../../state/review-settings.ts'
import { suspendItem } from '../../state/suspensions.ts'

/** An item that is before the learner. */
export interface Put {
  readonly item: ReviewItem
  /** It was wrong today, and comes once more. */
  readonly isAgain: boolean
  readonly isFresh: boolean
  /** Names the drafts of this go: there was another one before each answer. */
  readonly anewAs: string
  /** How many answers it had in reviews before. */
  readonly count: number
}

/** What the day holds. */
export type TodayQueue = Desk['today']

/** What is reviewed today, and what the learner does about it. All that counts is read from the answers themselves. */
export class Desk {
  readonly catalogue: Catalogue
  settings: ReviewSettings = readReviewSettings()
  days: readonly Day[]
  put: Put | null = null
  /** Set aside a moment ago: it can be taken back at once. */
  gone: Put | null = null
  /** Those that come after the others, in the order in which they were put off. */
  #later: readonly ItemId[] = []

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue
    this.days = daysFrom(now(), forecastDays)
  }

  get day(): Day {
    const [today] = this.days
    if (!today) throw new Error('There are no days.')
    return today
  }

  /** A page that stayed open over night begins the new day. */
  wakeUp(): void {
    if (this.put || now() < this.day.endMs) return
    this.days = daysFrom(now(), forecastDays)
    this.#later = []
  }

  get course(): Course {
    const { items } = this.catalogue
    const state = $progress.get()
    return { items, state, missed: missedObjectives(state, items) }
  }

  /** Costs the queue of the whole course: whoever draws asks once. */
  get today() {
    const { course, day } = this
    const { state } = course
    const reviewed = reviewedIn(day, course.items, state)
    const after = reviewed.at(-1)?.item.module
    const queue = reviewQueue(course, this.settings, { now: now(), day, after })
    return {
      reviewed,
      ...queue,
      items: this.#inOrder(queue.items),
      again: this.#inOrder(toPutAgain(day, reviewed, state)),
    }
  }

  get isAnswered(): boolean {
    const { put } = this
    return put !== null && reviewCount(put.item.id, $progress.get()) > put.count
  }

  /** Those that the learner has set aside, in the order of the course. */
  get suspended(): readonly ReviewItem[] {
    const state = $progress.get()
    const suspended = suspendedItems(state)
    return reviewableItems(this.catalogue.items, state).filter(({ id }) => suspended.has(id))
  }

  /** Puts what comes next; `false` where nothing does. */
  next(): boolean {
    this.#leave()
    this.gone = null
    const { items, again, fresh } = this.today
    const item = items[0] ?? again[0]
    this.put = item ? this.#put(item, { isAgain: items.length === 0, isFresh: fresh.has(item.id) }) : null
    this.wakeUp()
    return this.put !== null
  }

  stop(): void {
    this.#leave()
    this.gone = null
    this.put = null
    this.wakeUp()
  }

  later(): void {
    const id = this.put?.item.id ?? ''
    this.#later = [...this.#later.filter((other) => other !== id), id]
    this.put = null
    this.next()
  }

  /** Sets the item aside, and puts the next one. */
  async suspend(): Promise<void> {
    const { put } = this
    if (!put) return
    await suspendItem(put.item.id, true)
    this.put = null
    this.next()
    this.gone = put
  }

  async undo(): Promise<void> {
    const { gone } = this
    if (!gone) return
    this.gone = null
    await suspendItem(gone.item.id, false)
    this.put = gone
  }

  choose(settings: ReviewSettings): void {
    this.settings = settings
    writeReviewSettings(settings)
  }

  #put(item: ReviewItem, how: Pick<Put, 'isAgain' | 'isFresh'>): Put {
    const count = reviewCount(item.id, $progress.get())
    return { item, ...how, count, anewAs: `${item.id}.review-${count}` }
  }

  /** What was drafted of another try after the answer would come back at no time. */
  #leave(): void {
    const { put } = this
    if (!put || !this.isAnswered) return
    dropDraft(put.anewAs)
    dropDraft(`${put.anewAs}.certainty`)
  }

  #inOrder(items: readonly ReviewItem[]): readonly ReviewItem[] {
    const place = ({ id }: ReviewItem) => this.#later.indexOf(id)
    return items.toSorted((a, b) => place(a) - place(b))
  }
}
