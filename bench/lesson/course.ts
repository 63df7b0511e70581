import { readFileSync } from 'node:fs'
import type { BankItem, Figure, Lesson } from '../../src/authoring/course-content.ts'
import { readCourse } from '../../src/authoring/read-course.ts'
import type { CategoriseItem } from '../../src/learning/items/categorise.ts'
import type { ChoiceItem } from '../../src/learning/items/choice.ts'
import { localise } from '../../src/learning/items/localise.ts'

/** The language that is measured. */
export const locale = 'fr'

/** The lesson that every site shows: its folder in content/lessons. */
export const referenceId = 'marketing-mix'

const content = await readCourse('content')
if (content.faults.length > 0) throw new Error('The content has faults: `npm run check:content` tells them.')

/** Lessons of the course, in one language. */
export const lessons: readonly Lesson[] = content.lessons.filter((lesson) => lesson.locale === locale)

export const referenceLesson: Lesson = known(
  lessons.find(({ lesson }) => lesson === referenceId),
  `lesson "${referenceId}"`,
)

/** The lesson's MDX, without its front matter. */
export const bodyOf = ({ file }: Lesson): string =>
  readFileSync(file, 'utf8').replace(/^---\r?\n.*?^---\r?\n/ms, '')

export function question(id: string): ChoiceItem<string> {
  const item = localise(itemCalled(id).item, locale)
  if (item.kind !== 'choice') throw new Error(`"${id}" is no question.`)
  return item
}

export function sorter(id: string): CategoriseItem<string> {
  const item = localise(itemCalled(id).item, locale)
  if (item.kind !== 'categorise') throw new Error(`"${id}" is no sorter.`)
  return item
}

export const isSorter = (id: string): boolean => itemCalled(id).item.kind === 'categorise'

export const figure = (lesson: string, name: string): Figure =>
  known(
    content.figures.find((one) => one.lesson === lesson && one.name === name),
    `figure "${lesson}/${name}"`,
  )

export const source = (id: string) =>
  localise(
    known(
      content.sources.find((one) => one.id === id),
      `source "${id}"`,
    ),
    locale,
  )

/** Ids of the questions that the reference lesson ends with, or of its sorters. */
export const activities = (context: 'check' | 'sort'): readonly string[] =>
  referenceLesson.activities.filter((activity) => activity.context === context).map(({ item }) => item)

/** The cards that a sorter without chance shows: as many as a round draws, evenly over the bins. */
export function cardsShown({ bins, cards, draw }: CategoriseItem<string>): CategoriseItem<string>['cards'] {
  const rank = (card: (typeof cards)[number]) => cards.filter(({ bin }) => bin === card.bin).indexOf(card)
  const order = bins.map(({ id }) => id)
  return [...cards]
    .sort((a, b) => rank(a) - rank(b) || order.indexOf(a.bin) - order.indexOf(b.bin))
    .slice(0, draw)
}

const itemCalled = (id: string): BankItem =>
  known(
    content.items.find(({ item }) => item.id === id),
    `item "${id}"`,
  )

function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The content has no ${what}.`)
  return value
}
