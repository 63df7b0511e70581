import type { CategoriseItem } from '../learning/items/categorise.ts'
import { asOnScreen } from '../learning/worksheet/dealing.ts'
import { fill } from '../learning/text.ts'
import { layOut } from '../learning/worksheet/lay-out.ts'
import type { LaidItem } from '../learning/worksheet/laid-item.ts'
import { numbered } from '../learning/worksheet/letters.ts'
import { strings } from '../i18n/index.ts'
import { wholeCourse } from './course.ts'
import { itemInLocale, itemsInLocale, type LessonItem } from './items.ts'
import { type Lesson, lessonsInLocale } from './lessons.ts'

/** A sorter that may be shown to a room, with the lesson it belongs to. */
export interface PrintedSorter {
  readonly item: CategoriseItem<string>
  readonly lesson: Lesson
}

/** The sorters of the course in the order of its lessons, but those that are reserved or of a draft. */
export async function printedSorters(locale: string): Promise<readonly PrintedSorter[]> {
  const items = await itemsInLocale(locale)
  const lessons = await printedLessons(locale)
  return lessons.flatMap((lesson) =>
    items
      .filter(isSorter)
      .filter((item) => item.lesson === lesson.id && !item.reserved)
      .map((item) => ({ item, lesson })),
  )
}

const isSorter = (item: LessonItem): item is Extract<LessonItem, { kind: 'categorise' }> =>
  item.kind === 'categorise'

/** The lessons that are published. */
export async function printedLessons(locale: string): Promise<readonly Lesson[]> {
  const { modules } = await wholeCourse()
  const published = modules.filter(({ draft }) => !draft).flatMap(({ lessons }) => lessons)
  return (await lessonsInLocale(locale)).filter(({ id }) => published.includes(id))
}

/** The whole pool of a sorter, numbered in an order that tells nothing of the bins. */
export const cutOutCards = ({ id, cards }: CategoriseItem<string>) =>
  numbered(asOnScreen(id).mix(cards, `${id} cards`))

/** A question of a handout. */
export interface PaperQuestion {
  readonly n: number
  readonly laid: LaidItem
}

/** What a lesson asks, numbered in the order of its page. */
export async function questionsOf(lesson: Lesson): Promise<readonly PaperQuestion[]> {
  const ids = [...new Set(lesson.activities.map(({ item }) => item))]
  const items = await Promise.all(ids.map((id) => itemInLocale(id, lesson.locale)))
  return items.map((item, at) => ({ n: at + 1, laid: layOut(item, asOnScreen(item.id)) }))
}

/** What the page of a sorter says of itself. */
export function aboutSorter({ item, lesson: { locale, title } }: PrintedSorter) {
  const t = strings(locale).printables.sorter
  return {
    title: fill(t.title, { stem: item.stem }),
    lede: fill(t.from, { title }),
  }
}

export const handoutTitle = ({ locale, title }: Lesson): string =>
  fill(strings(locale).printables.handout.title, { title })
