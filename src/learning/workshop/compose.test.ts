import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakMinutes, longestPresenting, presentedInARow } from './arrange.ts'
import { readRunSheet, writeRunSheet } from './codec.ts'
import { compose } from './compose.ts'
import { minutesOf, type RunStep } from './run-sheet.ts'
import { sampleCatalogue } from './sample-catalogue.ts'
import type { TrainerCatalogue } from './trainer-catalogue.ts'
import { answeredIn, wayOf } from './ways.ts'

const all = sampleCatalogue.objectives.map(({ id }) => id)
const closing = {
  debrief: { title: 'Doubts', note: 'Who doubted?' },
  transfer: { title: 'Tomorrow', note: 'Write it.' },
}
const proposed = (minutes: number, objectives: readonly string[], catalogue = sampleCatalogue) =>
  compose(catalogue, { title: 'Bread', minutes, objectives }, closing)
const told = (steps: readonly RunStep[]) =>
  steps.map((step) => {
    if (step.kind === 'activity') return `${step.item} ${step.how}`
    return step.kind === 'section' || step.kind === 'note'
      ? `${step.kind} ${step.lesson}/${step.section}`
      : step.kind === 'moment'
        ? step.title
        : step.kind
  })

describe('a proposal', () => {
  it('begins with a guess, alternates, and ends with the key ideas and a check', () => {
    expect(told(proposed(45, ['flour-say']).sheet.steps)).toEqual([
      'section flour/opening',
      'flour-guess hands',
      'section flour/first',
      'flour-more hands',
      'section flour/example',
      'section flour/key-points',
      'flour-one hands',
      'Doubts',
      'Tomorrow',
    ])
    expect(told(proposed(60, ['flour-say', 'flour-do']).sheet.steps)).toEqual([
      'section flour/opening',
      'flour-guess hands',
      'section flour/first',
      'section flour/second',
      'flour-two steps',
      'note flour/second',
      'section flour/example',
      'flour-sort teams',
      'section flour/key-points',
      'flour-one hands',
    ])
  })

  it('has time for more: it recalls what it builds on, then takes the rest of its lessons', () => {
    const { sheet, besides } = proposed(120, ['dough-say'])
    expect(told(sheet.steps)).toEqual([
      ...['flour-one hands', 'flour-three hands'],
      ...['section dough/opening', 'dough-guess hands', 'section dough/first', 'dough-more hands'],
      ...['section dough/second', 'note dough/second', 'section dough/example', 'dough-sort teams'],
      ...['break', 'section dough/key-points', 'dough-one hands', 'Doubts', 'Tomorrow'],
    ])
    expect(minutesOf(sheet.steps)).toBe(120)
    expect(besides).toEqual(['flour-say', 'flour-do', 'dough-do'])
  })

  it('takes nothing beside the wish where the answering can fill the time', () => {
    const { sheet, besides, goingOn } = proposed(60, ['dough-say'])
    expect(minutesOf(sheet.steps)).toBeGreaterThanOrEqual(55)
    expect({ besides, goingOn }).toEqual({ besides: [], goingOn: null })
  })

  it('tells what could be added where the course has nothing more: first what goes on from it', () => {
    const titles = (minutes: number, objective: string) =>
      proposed(minutes, [objective]).goingOn?.map(({ id }) => id)
    expect(titles(240, 'flour-say')).toEqual(['dough', 'oven'])
    expect(titles(300, 'dough-say')).toEqual(['oven'])
    expect(titles(480, 'oven-say')).toEqual([])
    expect(titles(120, 'flour-say')).toBeUndefined()
  })

  it('tells which objectives found no room', () => {
    const { sheet, noRoom } = proposed(30, all)
    expect(noRoom.length).toBeGreaterThan(0)
    expect(minutesOf(sheet.steps)).toBeLessThanOrEqual(30)
    expect(proposed(240, all).noRoom).toEqual([])
    expect(proposed(240, [...all, 'unheard-of']).sheet.objectives).toEqual(all)
  })

  it('is empty where nothing is wanted', () => {
    expect(proposed(90, [])).toMatchObject({ sheet: { steps: [] }, noRoom: [] })
  })

  it('keeps what it was asked for', () => {
    const wish = { title: 'Bread', audience: 'Bakers', people: 12, minutes: 60, objectives: ['oven-do'] }
    expect(compose(sampleCatalogue, wish, closing).sheet).toMatchObject(wish)
  })
})

const wishes = fc.record({
  minutes: fc.integer({ min: 30, max: 480 }),
  objectives: fc.subarray(all, { minLength: 1 }),
})

describe('whatever is wished', () => {
  it('takes the time wished but for a little, or all that serves it', () => {
    fc.assert(
      fc.property(wishes, ({ minutes, objectives }) => {
        const { sheet, goingOn } = proposed(minutes, objectives)
        const [taken, names] = [minutesOf(sheet.steps), told(sheet.steps)]
        const isFilled = taken >= minutes - Math.max(5, minutes * 0.05)
        expect(taken).toBeLessThanOrEqual(minutes)
        expect(goingOn === null).toBe(isFilled)
        // A question more may make a break due, and the time not long enough for both.
        if (isFilled || minutes - taken < breakMinutes + answeredIn('hands')) return
        const last = sampleCatalogue.lessons.findLastIndex((lesson) =>
          lesson.objectives.some((id) => objectives.includes(id)),
        )
        const serving = sampleCatalogue.lessons.slice(0, last + 1)
        for (const { id, lesson, kind } of sampleCatalogue.items)
          if (serving.some((one) => one.id === lesson)) expect(names).toContain(`${id} ${wayOf(kind)}`)
        for (const name of ['Doubts', 'Tomorrow']) expect(names).toContain(name)
      }),
    )
  })

  it('says of each objective worked whether it was wished', () => {
    fc.assert(
      fc.property(wishes, ({ minutes, objectives }) => {
        const { sheet, besides } = proposed(minutes, objectives)
        const guesses = sampleCatalogue.lessons.map(({ id }) => `${id}-guess`)
        const worked = sheet.steps.flatMap((step) => {
          const isCounted = step.kind === 'activity' && !guesses.includes(step.item)
          return isCounted ? sampleCatalogue.items.filter(({ id }) => id === step.item) : []
        })
        const others = worked.map(({ objective }) => objective).filter((id) => !objectives.includes(id))
        expect(besides.filter((id) => objectives.includes(id))).toEqual([])
        for (const id of others) expect(besides).toContain(id)
      }),
    )
  })

  it('teaches each lesson after those that it builds on', () => {
    fc.assert(
      fc.property(wishes, ({ minutes, objectives }) => {
        const places = proposed(minutes, objectives).sheet.steps.flatMap((step) => {
          const item = step.kind === 'activity' && sampleCatalogue.items.find(({ id }) => id === step.item)
          const lesson = item ? item.lesson : 'lesson' in step && step.lesson
          return lesson ? [lesson] : []
        })
        for (const { id, after = [] } of sampleCatalogue.lessons)
          for (const before of after)
            if (places.includes(id)) expect(places.lastIndexOf(before)).toBeLessThan(places.indexOf(id))
      }),
    )
  })

  it('leaves an objective out only where what works it fastest does not fit', () => {
    fc.assert(
      fc.property(wishes, ({ minutes, objectives }) => {
        const { sheet, noRoom } = proposed(minutes, objectives)
        const worked = sheet.steps.flatMap((step) => (step.kind === 'activity' ? [step.item] : []))
        for (const id of objectives) {
          const items = sampleCatalogue.items.filter(({ objective }) => objective === id)
          expect(noRoom.includes(id)).toBe(!items.some((item) => worked.includes(item.id)))
        }
        if (noRoom.length > 0) expect(minutesOf(sheet.steps)).toBeGreaterThan(minutes - 6)
      }),
    )
  })
})

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const objective = fc.constantFrom('o1', 'o2', 'o3', 'o4')
const section = fc.record({
  id: fc.constantFrom('opening', 's1', 's2', 's3', 's4'),
  title: fc.constant('Title'),
  minutes: fc.integer({ min: 2, max: 14 }),
  notes: fc.array(fc.record({ minutes: fc.integer({ min: 5, max: 25 }), aim: fc.constant('Aim') }), {
    maxLength: 2,
  }),
})
const kinds = ['choice', 'categorise', 'number', 'scenario', 'cloze'] as const
/** Of any make, well-made or not: names are unique, nothing else is sure. */
const catalogues: fc.Arbitrary<TrainerCatalogue> = fc
  .uniqueArray(
    fc.record({
      lesson: id,
      objectives: fc.array(objective, { maxLength: 3 }),
      sections: fc.uniqueArray(section, { selector: ({ id }) => id, maxLength: 5 }),
      items: fc.uniqueArray(
        fc.record({
          name: fc.constantFrom('i1', 'i2', 'i3', 'i4', 'i5'),
          kind: fc.constantFrom(...kinds),
          objective,
          section: fc.option(fc.constantFrom('opening', 's1', 's2', 's9'), { nil: undefined }),
          asked: fc.option(fc.constantFrom('opening', 's1', 's3', 's4'), { nil: undefined }),
        }),
        { selector: ({ name }) => name, maxLength: 5 },
      ),
    }),
    { selector: ({ lesson }) => lesson, maxLength: 6 },
  )
  .map((lessons) => ({
    modules: [{ id: 'm', title: 'M' }],
    objectives: ['o1', 'o2', 'o3', 'o4'].map((one) => ({ id: one, text: one })),
    lessons: lessons.map(({ lesson, objectives, sections, items }) => ({
      ...{ id: lesson, module: 'm', title: lesson, path: '/', slides: '/', objectives, sections },
      activities: items.flatMap(({ name, asked }) =>
        asked === undefined ? [] : [{ item: `${lesson}-${name}`, section: asked }],
      ),
    })),
    items: lessons.flatMap(({ lesson, items }) =>
      items.map(({ name, kind, objective: works, section: taughtIn }) => ({
        ...{ id: `${lesson}-${name}`, kind, stem: name, lesson, objective: works, section: taughtIn },
      })),
    ),
    workshops: [],
  }))
const anyWish = fc.tuple(
  catalogues,
  fc.integer({ min: 30, max: 480 }),
  fc.subarray(['o1', 'o2', 'o3', 'o4', 'o9']),
)

describe('whatever the course', () => {
  it('is a run sheet that lasts no longer than wished, with nothing twice', () => {
    fc.assert(
      fc.property(anyWish, ([catalogue, minutes, objectives]) => {
        const { sheet } = proposed(minutes, objectives, catalogue)
        expect(readRunSheet(writeRunSheet(sheet))).toEqual({ kind: 'run-sheet', sheet })
        expect(minutesOf(sheet.steps)).toBeLessThanOrEqual(minutes)
        const names = told(sheet.steps).filter((name) => name !== 'break')
        expect(new Set(names).size).toBe(names.length)
        expect(proposed(minutes, objectives, catalogue).sheet).toEqual(sheet)
      }),
    )
  })

  it('tells nothing for longer than a room listens, and lets it breathe', () => {
    fc.assert(
      fc.property(anyWish, ([catalogue, minutes, objectives]) => {
        const { steps } = proposed(minutes, objectives, catalogue).sheet
        expect(presentedInARow(steps)).toBeLessThanOrEqual(longestPresenting)
        let [stretch, left] = [0, minutesOf(steps.filter(({ kind }) => kind !== 'break'))]
        for (const [at, { kind, minutes: taken }] of steps.entries()) {
          const next = steps[at + 1]?.minutes ?? 0
          if (kind === 'break') {
            expect(taken).toBe(breakMinutes)
            expect(left).toBeGreaterThanOrEqual(15)
            expect(stretch >= 75 || stretch + next > 90).toBe(true)
            stretch = 0
            continue
          }
          const isAlone = stretch === 0
          ;[stretch, left] = [stretch + taken, left - taken]
          // Over an hour and a half is a single long step, or the last minutes.
          expect(stretch <= 90 || isAlone || left + taken < 15).toBe(true)
        }
        expect(steps.at(-1)?.kind).not.toBe('break')
      }),
    )
  })

  it('goes through the lessons in the order of the course, each item in the way of its kind', () => {
    fc.assert(
      fc.property(anyWish, ([catalogue, minutes, objectives]) => {
        const { steps } = proposed(minutes, objectives, catalogue).sheet
        const itemOf = (name: string) => catalogue.items.find((item) => item.id === name)
        const ranks = steps.flatMap((step) => {
          const lesson =
            step.kind === 'activity' ? itemOf(step.item)?.lesson : 'lesson' in step && step.lesson
          return lesson ? [catalogue.lessons.findIndex((one) => one.id === lesson)] : []
        })
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
        for (const step of steps)
          if (step.kind === 'activity') expect(step.how).toBe(wayOf(itemOf(step.item)?.kind ?? 'choice'))
      }),
    )
  })
})
