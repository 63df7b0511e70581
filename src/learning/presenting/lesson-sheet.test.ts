import { describe, expect, it } from 'vitest'
import type { ItemKind } from '../items/index.ts'
import type { TaughtLesson } from '../workshop/trainer-catalogue.ts'
import { lessonSheet } from './lesson-sheet.ts'

const section = (id: string, minutes: number) => ({
  ...{ id, minutes, title: id },
  notes: [{ minutes: 30, aim: 'Aim' }],
})
const lesson: TaughtLesson = {
  ...{ id: 'sea', module: 'water', title: 'The sea', path: '/sea/', slides: '/sea/slides/' },
  objectives: [],
  sections: [section('opening', 2), section('tides', 3), section('end', 4)],
  activities: [
    { item: 'a', section: 'tides' },
    { item: 'b', section: 'tides' },
    { item: 'unknown', section: 'end' },
  ],
}
const kinds: Readonly<Record<string, ItemKind>> = { a: 'choice', b: 'categorise' }
const sheetOf = (kindOf: (item: string) => ItemKind | undefined) => lessonSheet(lesson, kindOf)

describe('the run sheet of a lesson by itself', () => {
  it('presents its sections in their order, under its title', () => {
    const { title, steps } = sheetOf((item) => kinds[item])
    expect(title).toBe('The sea')
    expect(steps.map((step) => ({ ...step, minutes: 0 }))).toEqual(
      ['opening', 'tides', 'end'].map((id) => ({
        ...{ kind: 'section', lesson: 'sea', section: id, minutes: 0 },
      })),
    )
  })

  it('gives each section its minutes and those of what it asks, not those of its notes', () => {
    expect(sheetOf((item) => kinds[item]).steps.map(({ minutes }) => minutes)).toEqual([2, 3 + 4 + 15, 4 + 4])
  })

  it('gives other kinds of items other minutes', () => {
    const minutesOf = (kind: ItemKind) => sheetOf(() => kind).steps[2]?.minutes ?? 0
    expect(minutesOf('scenario')).toBe(4 + 12)
    expect(minutesOf('text-entry')).toBe(4 + 3)
  })
})
