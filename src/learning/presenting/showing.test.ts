import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leftAt } from '../room/timer.ts'
import { acts, afterAll, type Done } from './sample-acts.ts'
import {
  atBeginning,
  begun,
  blackened,
  clockMs,
  paused,
  timed,
  timerToggled,
  untimed,
  wentBack,
  wentOn,
  wentTo,
  withLive,
  withModel,
  zoomed,
} from './showing.ts'

const nine = Date.parse('2026-03-20T09:00:00Z')
const minuteMs = 60_000
const at = (minutes: number) => nine + minutes * minuteMs

/** Two slides of a step, of two parts and of none, then one of the next step. */
const slides = [
  { step: 0, parts: 2 },
  { step: 0, parts: 0 },
  { step: 1, parts: 1 },
]
const anySlides = fc
  .array(fc.record({ parts: fc.integer({ min: 0, max: 4 }), begins: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) =>
    all.map(({ parts }, rank) => ({
      parts,
      step: all.slice(0, rank + 1).filter(({ begins }) => begins).length,
    })),
  )
const done: fc.Arbitrary<Done> = fc.record({
  act: fc.constantFrom(...(Object.keys(acts) as Done['act'][])),
  n: fc.integer({ min: 0, max: 20 }),
  afterMs: fc.integer({ min: -minuteMs, max: 60 * minuteMs }),
})
const placeOf = ({ at, part }: { readonly at: number; readonly part: number }) => ({ at, part })

describe('going through a show', () => {
  it('shows the parts of a slide one after another, then the next slide', () => {
    let showing = atBeginning
    const places = slides.flatMap(() => [1, 2]).map(() => placeOf((showing = wentOn(showing, slides, nine))))
    expect(places).toEqual([
      ...[
        { at: 0, part: 1 },
        { at: 0, part: 2 },
        { at: 1, part: 0 },
      ],
      ...[
        { at: 2, part: 0 },
        { at: 2, part: 1 },
        { at: 2, part: 1 },
      ],
    ])
  })

  it('leads back to where one was, and on again', () => {
    fc.assert(
      fc.property(anySlides, fc.array(done), (all, before) => {
        const showing = { ...afterAll(all, before, nine), isBlack: false }
        const lastPart = all.at(-1)?.parts ?? 0
        if (showing.at < all.length - 1 || showing.part < lastPart)
          expect(placeOf(wentBack(wentOn(showing, all, nine), all, nine))).toEqual(placeOf(showing))
        else expect(placeOf(wentOn(showing, all, nine))).toEqual(placeOf(showing))
        if (showing.at > 0 || showing.part > 0)
          expect(placeOf(wentOn(wentBack(showing, all, nine), all, nine))).toEqual(placeOf(showing))
        else expect(wentBack(showing, all, nine)).toEqual(showing)
      }),
    )
  })

  it('never leaves the slides and their parts, whatever is done', () => {
    fc.assert(
      fc.property(anySlides, fc.array(done), (all, acts) => {
        const showing = afterAll(all, acts, nine)
        expect(all[showing.at]).toBeDefined()
        expect(showing.part).toBeGreaterThanOrEqual(0)
        expect(showing.part).toBeLessThanOrEqual(all[showing.at]?.parts ?? 0)
      }),
    )
  })

  it('leads to a slide by its rank, to the nearest there is', () => {
    const rankAt = (rank: number) => placeOf(wentTo({ ...atBeginning, at: 1 }, slides, rank, nine))
    expect(rankAt(2)).toEqual({ at: 2, part: 0 })
    expect(rankAt(99)).toEqual({ at: 2, part: 0 })
    expect(rankAt(-1)).toEqual({ at: 0, part: 0 })
    expect(placeOf(wentTo(atBeginning, [], 3, nine))).toEqual({ at: 0, part: 0 })
  })

  it('keeps the parts of the slide that is asked for again', () => {
    expect(placeOf(wentTo({ ...atBeginning, part: 2 }, slides, 0, nine))).toEqual({ at: 0, part: 2 })
  })

  it('ends a zoom with the slide, and a timer with the step', () => {
    const first = { ...timed(zoomed(atBeginning, { x: 0, y: 1, times: 2 }), 5, nine), part: 2 }
    const second = wentOn(first, slides, nine)
    expect(second).toMatchObject({ at: 1, zoom: null, timer: first.timer })
    expect(wentOn(second, slides, nine)).toMatchObject({ at: 2, timer: null })
  })
})

describe('a black screen', () => {
  it('lights up when one goes on or back, and that is all', () => {
    const lit = { ...atBeginning, at: 1 }
    expect(wentOn(blackened(lit), slides, nine)).toEqual(lit)
    expect(wentBack(blackened(lit), slides, nine)).toEqual(lit)
    expect(blackened(blackened(lit))).toEqual(lit)
  })
})

describe('the clock', () => {
  it('starts at the first move', () => {
    expect(atBeginning.startedAtMs).toBeNull()
    const moved = wentOn(atBeginning, slides, at(0))
    expect(moved).toMatchObject({ startedAtMs: at(0), enteredAtMs: at(0) })
    expect(wentOn(moved, slides, at(3))).toMatchObject({ startedAtMs: at(0) })
    expect(wentTo(atBeginning, slides, 2, at(0))).toMatchObject({ startedAtMs: at(0) })
  })

  it('is not started by who goes back from the beginning, or only looks', () => {
    expect(wentBack(atBeginning, slides, nine)).toBe(atBeginning)
    expect(paused(atBeginning, nine)).toBe(atBeginning)
    expect(blackened(atBeginning).startedAtMs).toBeNull()
  })

  it('of a step begins when the step is come to, from before or after', () => {
    const first = { ...wentTo(atBeginning, slides, 1, at(0)) }
    expect(first.enteredAtMs).toBe(at(0))
    const second = wentOn(first, slides, at(4))
    expect(second.enteredAtMs).toBe(at(4))
    expect(wentBack(second, slides, at(9)).enteredAtMs).toBe(at(9))
  })

  it('stands still in a pause, which is counted nowhere', () => {
    const shown = wentTo(atBeginning, slides, 1, at(0))
    const lunch = paused(shown, at(10))
    expect(paused(lunch, at(30))).toBe(lunch)
    expect(clockMs(lunch, at(40))).toBe(at(10))
    const after = wentOn(lunch, slides, at(70))
    expect(after).toMatchObject({ pausedAtMs: null, startedAtMs: at(60), enteredAtMs: at(70) })
    expect(clockMs(after, at(71))).toBe(at(71))
    expect(begun(lunch, at(70))).toMatchObject({ at: 1, startedAtMs: at(60), enteredAtMs: at(60) })
  })

  it('loses nothing by being put back during a pause', () => {
    const lunch = paused(wentTo(atBeginning, slides, 1, at(0)), at(10))
    expect(wentTo(lunch, slides, 1, at(5))).toMatchObject({ pausedAtMs: null, startedAtMs: at(0) })
  })
})

describe('a timer', () => {
  const two = timed(atBeginning, 2, nine)
  const left = (showing: typeof two, nowMs: number) => showing.timer && leftAt(showing.timer, nowMs)

  it('runs out, and stays over', () => {
    expect(left(two, nine)).toBe(2 * minuteMs)
    expect(left(two, at(1.5))).toBe(minuteMs / 2)
    expect(left(two, at(3))).toBe(0)
  })

  it('is held and goes on with what was left', () => {
    const held = timerToggled(two, at(0.5))
    expect(left(held, at(60))).toBe(1.5 * minuteMs)
    const resumed = timerToggled(held, at(60))
    expect(left(resumed, at(61))).toBe(0.5 * minuteMs)
  })

  it('has nothing left to hold once it is over', () => {
    expect(left(timerToggled(two, at(9)), at(9))).toBe(0)
  })

  it('may be put away; where there is none nothing is held', () => {
    expect(untimed(two)).toEqual(atBeginning)
    expect(timerToggled(atBeginning, nine)).toBe(atBeginning)
  })
})

it('what a room did with an item leaves what it did with others', () => {
  const live = (isTold: boolean) => ({
    ...{ how: 'hands' as const, atMs: null, votes: [], round: 0, isCounted: false, isTold },
  })
  const showing = withLive(withLive(atBeginning, 'a', live(true)), '__proto__', live(false))
  expect(Object.keys(showing.live)).toEqual(['a', '__proto__'])
  expect(withLive(showing, 'a', live(false)).live.a).toEqual(live(false))
})

it('a model keeps its state wherever the show goes, beside those of the others', () => {
  const moved = withModel(withModel(atBeginning, 'oven', 'heat=220'), 'kiln', 'heat=900')
  const gone = wentTo(wentOn(moved, slides, nine), slides, 2, at(1))
  expect(gone.models).toEqual({ oven: 'heat=220', kiln: 'heat=900' })
  expect(withModel(gone, 'oven', 'heat=90').models).toEqual({ oven: 'heat=90', kiln: 'heat=900' })
})
