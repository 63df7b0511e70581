import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AttemptContext, ProgressEvent } from '../progress/event.ts'
import { sampleAttempt, sampleSitting, sampleSuspension } from '../progress/sample-events.ts'
import { eventsOf, reduceEvents } from '../progress/state.ts'
import { dayMs } from './memory.ts'
import { type Course, reviewQueue } from './review-queue.ts'
import { sampleCourse, sampleListed } from './sample-course.ts'
import { usualSettings } from './settings.ts'

const today = 100
const day = { startMs: today * dayMs, endMs: (today + 1) * dayMs }
const noon = day.startMs + dayMs / 2
const at = (item: string, days: number, given: Parameters<typeof sampleAttempt>[0] = {}) =>
  sampleAttempt({ id: `${item}-${days}`, item, submittedAtMs: days * dayMs, ...given })
const queue = (course: Course, settings = {}, after?: string) =>
  reviewQueue(course, { ...usualSettings, ...settings }, { now: noon, day, after })
const ids = (...given: Parameters<typeof queue>) => queue(...given).items.map(({ id }) => id)

describe('what is due', () => {
  test('is what falls due before the end of the day', () => {
    // Right at first: due after 2 days (a stability of 2.3 days, FSRS-6).
    const course = sampleCourse(['m.l.a', 'n.l.b'], [at('m.l.a', 98.9), at('n.l.b', 99.1)])
    expect(ids(course)).toEqual(['m.l.a'])
    expect(queue(course).nextAtMs).toBe(101.1 * dayMs)
  })
  test('is put the most forgotten first, then by id', () => {
    const events = [at('m.l.a', 97), at('n.l.b', 90), at('o.l.d', 97), at('p.l.c', 97)]
    expect(ids(sampleCourse(['o.l.d', 'm.l.a', 'n.l.b', 'p.l.c'], events))).toEqual([
      ...['n.l.b', 'm.l.a', 'o.l.d', 'p.l.c'],
    ])
  })
  test('mixes the modules, and goes on from that of the last', () => {
    const course = sampleCourse(
      ['m.l.a', 'm.l.b', 'n.l.c'],
      [at('m.l.a', 80), at('m.l.b', 85), at('n.l.c', 95)],
    )
    expect(ids(course)).toEqual(['m.l.a', 'n.l.c', 'm.l.b'])
    expect(ids(course, {}, 'm')).toEqual(['n.l.c', 'm.l.a', 'm.l.b'])
  })
  test('waits eight hours after the last recall, even past midnight', () => {
    const forgotten = at('m.l.a', today - 0.01, { score: 0 })
    const course = sampleCourse(['m.l.a'], [forgotten, at('m.l.a', 101, { score: 0 })])
    const just = { now: day.endMs + 60_000, day: { startMs: day.endMs, endMs: day.endMs + dayMs } }
    const { items, nextAtMs } = reviewQueue(course, usualSettings, just)
    expect(items).toEqual([])
    expect(nextAtMs).toBe(102 * dayMs)
  })
  test('of today already, is told for the end of the eight hours', () => {
    const course = sampleCourse(['m.l.a'], [at('m.l.a', 99.99, { score: 0 })])
    const { items, nextAtMs } = reviewQueue(course, usualSettings, { now: day.startMs + 60_000, day })
    expect(items).toEqual([])
    expect(nextAtMs).toBe((99.99 + 1 / 3) * dayMs)
  })
  test('comes sooner where more is to be kept', () => {
    const course = sampleCourse(['m.l.a'], [at('m.l.a', 99.1)])
    expect(ids(course, { retention: 0.95 })).toEqual(['m.l.a'])
    expect(ids(course, { retention: 0.8 })).toEqual([])
  })
})

describe('new items', () => {
  const bank = ['m.l.a', 'm.l.b', 'm.l.c', 'n.l.d']
  const begun = [at('m.l.a', 99.9)]

  test('are those of lessons begun', () => {
    expect(ids(sampleCourse(bank))).toEqual([])
    expect(ids(sampleCourse(bank, begun))).toEqual(['m.l.b', 'm.l.c'])
    const bet = at('m.l.a', 99.9, { context: 'prediction', score: null })
    expect(ids(sampleCourse(bank, [bet]))).toEqual(['m.l.a', 'm.l.b', 'm.l.c'])
  })
  test.each(['review', 'diagnostic', 'final'] satisfies AttemptContext[])(
    'are not those of a lesson met in a %s alone',
    (context) => expect(ids(sampleCourse(bank, [at('m.l.a', 99.9, { context })]))).toEqual([]),
  )
  test('of a missed objective come first', () => {
    expect(ids(sampleCourse(bank, begun, ['o-n.l.d']), { newPerDay: 1 })).toEqual(['n.l.d'])
    expect(queue(sampleCourse(bank, begun, ['o-n.l.d'])).fresh).toEqual(new Set(['m.l.b', 'm.l.c', 'n.l.d']))
  })
  test('come after what is due', () => {
    expect(ids(sampleCourse(['m.l.a', 'n.l.b'], [at('m.l.a', 90)], ['o-n.l.b']))).toEqual(['m.l.a', 'n.l.b'])
  })
  test('are counted over the day, whatever the session', () => {
    const events = [...begun, at('m.l.b', 100.1, { context: 'review' })]
    expect(ids(sampleCourse(bank, events), { newPerDay: 1 })).toEqual([])
    expect(queue(sampleCourse(bank, events), { newPerDay: 1 }).nextAtMs).toBe(day.endMs)
    const yesterday = [...begun, at('m.l.b', 99.95, { context: 'review' })]
    expect(ids(sampleCourse(bank, yesterday), { newPerDay: 1 })).toEqual(['m.l.c'])
    const elsewhere = [...begun, at('m.l.b', 100.1)]
    expect(ids(sampleCourse(bank, elsewhere), { newPerDay: 1 })).toEqual(['m.l.c'])
  })
  test('are not held back by what a clock that ran ahead has dated', () => {
    const ahead = [...begun, at('m.l.b', 465, { context: 'review' })]
    expect(ids(sampleCourse(bank, ahead), { newPerDay: 1 })).toEqual(['m.l.c'])
  })
  test('are counted past midnight in the session of the evening', () => {
    const late = sampleCourse(bank, [...begun, at('m.l.b', 101.01, { context: 'review' })])
    const settings = { ...usualSettings, newPerDay: 1 }
    expect([...reviewQueue(late, settings, { now: 101.02 * dayMs, day }).fresh]).toEqual([])
  })
  test('do not come where none are wanted', () => {
    expect(ids(sampleCourse(bank, begun), { newPerDay: 0 })).toEqual([])
    expect(queue(sampleCourse(bank, begun), { newPerDay: 0 }).nextAtMs).toBe(101.9 * dayMs)
  })
})

test('of nothing there is nothing, and never will be', () => {
  expect(queue(sampleCourse(['m.l.a']))).toEqual({ items: [], fresh: new Set(), nextAtMs: undefined })
})

describe('whatever happened', () => {
  const modules = ['m', 'n', 'o', 'p']
  const bank = modules.flatMap((module) =>
    ['a', 'b', 'c', 'd', 'e'].map((one) =>
      sampleListed(`${module}.l.${one}`, one === 'e' ? { reserved: true } : {}),
    ),
  )
  const item = fc.constantFrom(...bank.map(({ id }) => id))
  const attempt = fc
    .record({
      id: fc.uuid(),
      item,
      submittedAtMs: fc.integer({ min: 60 * dayMs, max: noon }),
      score: fc.constantFrom(0, 0.5, 1, null),
      context: fc.constantFrom('prediction' as const, 'check' as const, 'sort' as const, 'review' as const),
    })
    .map((given) => sampleAttempt(given))
  const suspension = fc
    .tuple(item, fc.boolean(), fc.integer({ min: 60 * dayMs, max: noon }))
    .map(([id, isOn, atMs]) => sampleSuspension(id, isOn, atMs))
  const events = fc.array(fc.oneof({ weight: 5, arbitrary: attempt }, suspension), { maxLength: 60 })
  const holds = (law: (all: ProgressEvent[], course: Course) => void) =>
    fc.assert(fc.property(events, (all) => law(all, sampleCourse(bank, all))))

  test('the queue is the same for the same events, in whatever order, merged or repeated', () => {
    fc.assert(
      fc.property(events, events, fc.infiniteStream(fc.nat()), (one, other, stream) => {
        const shuffled = [...one, ...other]
          .map((event) => [stream.next().value as number, event] as const)
          .sort(([a], [b]) => a - b)
          .map(([, event]) => event)
        const merged = eventsOf(reduceEvents([...other, ...eventsOf(reduceEvents(one)), ...one]))
        const plain = queue(sampleCourse(bank, [...one, ...other]))
        expect(queue(sampleCourse(bank.toReversed(), shuffled))).toEqual(plain)
        expect(queue(sampleCourse(bank, merged))).toEqual(plain)
      }),
    )
  })
  test('nothing reserved comes, no final having been sat', () =>
    holds((all, course) => {
      const begun = sampleSitting({ form: 'final', items: bank.map(({ id }) => id), atMs: 1 })
      expect(queue(course).items.filter(({ reserved }) => reserved)).toEqual([])
      const withFinal = { ...course, state: reduceEvents([...all, begun]) }
      expect(queue(withFinal).items.filter(({ reserved }) => reserved)).toEqual([])
    }))
  test('nothing suspended comes', () =>
    holds((all, course) => {
      const gone = queue(course).items.map(({ id }, rank) => sampleSuspension(id, true, noon + rank + 1))
      const left = ids({ ...course, state: reduceEvents([...all, ...gone]) })
      expect(left.filter((id) => gone.some(({ item }) => item === id))).toEqual([])
    }))
  test('no more new ones come than wanted, and none twice', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 0, max: 30 }), (all, newPerDay) => {
        const { items, fresh } = queue(sampleCourse(bank, all), { newPerDay })
        expect(fresh.size).toBeLessThanOrEqual(newPerDay)
        expect(new Set(items).size).toBe(items.length)
      }),
    )
  })
  test('modules are mixed as far as can be', () =>
    holds((_, course) => {
      const met = queue(course).items.map(({ module }) => module)
      const most = Math.max(0, ...modules.map((one) => met.filter((module) => module === one).length))
      const pairs = met.filter((module, rank) => module === met[rank - 1]).length
      expect(pairs).toBe(Math.max(0, 2 * most - met.length - 1))
    }))
})
