import type { Offer } from './arrange.ts'
import { LessonMap } from './lesson-map.ts'
import { opening } from './run-sheet.ts'
import type { TaughtItem, TaughtLesson, TrainerCatalogue } from './trainer-catalogue.ts'
import { wayOf } from './ways.ts'

/** What a lesson offers a room that wants some of its objectives. */
export interface Material {
  /** Its hook, and the guess that is taken before anything is known: what there is of them. */
  readonly start: readonly Offer[]
  /** What it says last. */
  readonly keyIdeas: Offer | null
  /** What can be asked once all is said, the fittest first. */
  readonly checks: readonly Offer[]
  /** What it says, but for the hook and the key ideas. */
  readonly sections: readonly Offer[]
  /** What the room does because a trainer's note says so. */
  readonly notes: readonly Offer[]
  /** What the room answers: what the page asks, then what the bank alone does. */
  readonly activities: readonly Offer[]
  /** The rest of the bank, asked once all is said. */
  readonly more: readonly Offer[]
  readonly toldBefore: (offer: Offer) => Offer | null
}

/** Of each objective, so many questions of the bank that the page does not ask. */
const mostExtras = 2

/** The lessons that work any of `objectives`, in the order of the course. */
export const lessonsFor = (
  { lessons }: TrainerCatalogue,
  objectives: ReadonlySet<string>,
): readonly TaughtLesson[] => lessons.filter((lesson) => lesson.objectives.some((id) => objectives.has(id)))

/** What one lesson offers, of `catalogue`. */
export function materialIn(
  catalogue: TrainerCatalogue,
  lesson: TaughtLesson,
  objectives: ReadonlySet<string>,
): Material {
  const items = catalogue.items.filter((item) => item.lesson === lesson.id)
  const map = new LessonMap(lesson, catalogue.lessons.indexOf(lesson), items)
  const isWanted = ({ objective }: TaughtItem) => objectives.has(objective)
  const guess = map.guess()
  const asked = askedBy(lesson, items).filter((item) => item !== guess && isWanted(item))
  const all = [...asked, ...extrasOf(lesson, items, objectives)]
  const sections = lesson.sections.map(({ id }) => id).filter((id) => map.concerns(id, isWanted))
  const told = sections.filter((id) => !map.onlyAsks(id))
  const { keyIdeas } = map
  return {
    start: [
      ...told.filter((id) => id === opening).map((id) => map.told(id)),
      ...(guess ? [map.answered(guess)] : []),
    ],
    keyIdeas: keyIdeas === null ? null : map.told(keyIdeas),
    checks: [...all.filter(isByHands), ...all].map((item) => map.last(item)),
    sections: told.filter((id) => id !== opening && id !== keyIdeas).map((id) => map.told(id)),
    notes: sections.flatMap((id) => map.done(id)),
    activities: all.map((item) => map.answered(item)),
    more: items
      .filter((item) => item !== guess && isWanted(item) && !all.includes(item))
      .map((item) => map.last(item)),
    toldBefore: (offer) => map.toldBefore(offer),
  }
}

const isByHands = ({ kind }: TaughtItem) => wayOf(kind) === 'hands'

const askedBy = (lesson: TaughtLesson, items: readonly TaughtItem[]): readonly TaughtItem[] =>
  lesson.activities.flatMap(({ item }) => items.filter(({ id }) => id === item))

function extrasOf(
  lesson: TaughtLesson,
  items: readonly TaughtItem[],
  objectives: ReadonlySet<string>,
): readonly TaughtItem[] {
  const asked = askedBy(lesson, items)
  const others = items.filter((item) => isByHands(item) && !asked.includes(item))
  return [...objectives].flatMap((id) =>
    others.filter(({ objective }) => objective === id).slice(0, mostExtras),
  )
}
