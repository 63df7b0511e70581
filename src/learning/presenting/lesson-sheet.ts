import type { ItemKind } from '../items/index.ts'
import type { RunSheet } from '../workshop/run-sheet.ts'
import type { TaughtLesson } from '../workshop/trainer-catalogue.ts'

/** Minutes that a room needs for an item of each kind, by the trainer's notes of this course. */
const roomMinutes: Readonly<Record<ItemKind, number>> = {
  choice: 4,
  categorise: 15,
  cloze: 5,
  'text-entry': 3,
  number: 4,
  reflection: 8,
  scenario: 12,
  order: 6,
  pairs: 6,
}

/** A lesson by itself, section by section, with the time that its exercises take. */
export function lessonSheet(lesson: TaughtLesson, kindOf: (item: string) => ItemKind | undefined): RunSheet {
  const steps = lesson.sections.map(({ id, minutes }) => {
    const asked = lesson.activities.filter(({ section }) => section === id)
    const forItems = asked.map(({ item }) => roomMinutes[kindOf(item) ?? 'choice'])
    return {
      kind: 'section' as const,
      lesson: lesson.id,
      section: id,
      minutes: forItems.reduce((sum, each) => sum + each, minutes),
    }
  })
  return { title: lesson.title, steps }
}
