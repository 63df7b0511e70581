import { bloomLevels } from '../../learning/items/item.ts'
import { isChoice } from '../checks/bank/choices.ts'
import { keyPositionCounts } from '../checks/bank/key-positions.ts'
import { type LongestKeys, longestKeys } from '../checks/bank/longest-keys.ts'
import type { CourseContent } from '../course-content.ts'
import type { Fault } from '../faults/fault.ts'

type Counts = Readonly<Record<string, number>>

/** What `npm run check:content -- --json` prints of what is published. */
export interface CourseSummary {
  readonly locales: readonly string[]
  readonly lessons: readonly string[]
  /** Per module of course.yaml. */
  readonly modules: Readonly<Record<string, ModuleSummary>>
  readonly terms: number
  readonly sources: number
  /** How many, the reserved ones among them. */
  readonly items: number
  readonly reserved: number
  readonly kinds: Counts
  readonly bloom: Counts
  /** Per language: how often the key is the longest option, and how often it would be by chance. */
  readonly longestKeys: Readonly<Record<string, LongestKeys>>
  /** How many keys are written first, second… among items with one key. */
  readonly keyPositions: readonly number[]
  readonly conceptsTaught: number
  readonly conceptsTested: number
  /** Per concept of course.yaml: the lessons that teach it, the items that test it. */
  readonly concepts: Readonly<Record<string, Coverage>>
  readonly faults: readonly Fault[]
}

interface ModuleSummary {
  readonly lessons: number
  readonly minutes: number
  /** How many, the reserved ones among them. */
  readonly items: number
  readonly reserved: number
}

interface Coverage {
  readonly lessons: readonly string[]
  readonly items: readonly string[]
  /** Of these, the items kept for the assessments. */
  readonly reserved: readonly string[]
}

export function courseSummary(content: CourseContent): CourseSummary {
  const { lessons, locales, faults } = content
  const items = content.items.map(({ item }) => item)
  const choices = items.filter(isChoice)
  const concepts = coverage(content)
  return {
    locales,
    lessons: unique(lessons.map(({ lesson }) => lesson)),
    modules: modulesOf(content),
    terms: content.glossary.length,
    sources: content.sources.length,
    items: items.length,
    reserved: items.filter(({ reserved }) => reserved).length,
    kinds: counted(items.map(({ kind }) => kind)),
    bloom: counted(
      items.map(({ bloom }) => bloom),
      bloomLevels,
    ),
    longestKeys: Object.fromEntries(locales.map((locale) => [locale, longestKeys(choices, locale)])),
    keyPositions: keyPositionCounts(choices),
    conceptsTaught: Object.values(concepts).filter((concept) => concept.lessons.length > 0).length,
    conceptsTested: Object.values(concepts).filter((concept) => concept.items.length > 0).length,
    concepts,
    faults,
  }
}

function modulesOf({
  course,
  locales,
  lessons,
  items,
}: CourseContent): Readonly<Record<string, ModuleSummary>> {
  return Object.fromEntries(
    (course?.modules ?? []).map((module) => {
      const own = lessons.filter(
        ({ lesson, locale }) => module.lessons.includes(lesson) && locale === locales[0],
      )
      const testing = items.filter(({ lesson }) => module.lessons.includes(lesson))
      const minutes = own.reduce((sum, lesson) => sum + lesson.minutes, 0)
      return [
        module.id,
        {
          lessons: own.length,
          minutes,
          items: testing.length,
          reserved: testing.filter(({ item }) => item.reserved).length,
        },
      ]
    }),
  )
}

function coverage({ course, lessons, items }: CourseContent): Readonly<Record<string, Coverage>> {
  return Object.fromEntries(
    (course?.concepts ?? []).map(({ id }) => {
      const teaching = lessons.filter(({ concepts }) => concepts.includes(id))
      const testing = items.flatMap(({ item }) => (item.concepts.includes(id) ? [item] : []))
      const reserved = testing.filter((item) => item.reserved)
      const idsOf = (some: typeof testing) => some.map((item) => item.id)
      return [
        id,
        {
          lessons: unique(teaching.map(({ lesson }) => lesson)),
          items: idsOf(testing),
          reserved: idsOf(reserved),
        },
      ]
    }),
  )
}

const unique = (names: readonly string[]) => [...new Set(names)]

/** How often each name occurs; `all` are told even where they do not. */
const counted = (names: readonly string[], all: readonly string[] = []): Counts =>
  Object.fromEntries(
    unique([...all, ...names]).map((name) => [name, names.filter((other) => other === name).length]),
  )

/** A line for people: `1 lesson in fr, en; 26 items; 6 of 43 concepts taught, 12 tested; no fault.` */
export function summaryLine(content: CourseContent): string {
  const summary = courseSummary(content)
  const { lessons, items, reserved, conceptsTaught, conceptsTested, faults } = summary
  const concepts = Object.keys(summary.concepts).length
  return [
    `${count(lessons.length, 'lesson')} in ${content.locales.join(', ') || 'no language'}`,
    count(items, 'item') + (reserved > 0 ? `, ${reserved} of them reserved` : ''),
    `${conceptsTaught} of ${count(concepts, 'concept')} taught, ${conceptsTested} tested`,
    `${faults.length === 0 ? 'no fault' : count(faults.length, 'fault')}.`,
  ].join('; ')
}

const count = (k: number, noun: string) => `${k} ${noun}${k === 1 ? '' : 's'}`
