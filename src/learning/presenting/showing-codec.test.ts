import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acts, afterAll, type Done } from './sample-acts.ts'
import { atBeginning } from './showing.ts'
import { readShowing } from './showing-codec.ts'

const nine = Date.parse('2026-03-20T09:00:00Z')
const slides = [0, 0, 1, 1, 2].map((step, at) => ({ step, parts: at % 3 }))
const done: fc.Arbitrary<Done> = fc.record({
  act: fc.constantFrom(...(Object.keys(acts) as Done['act'][])),
  n: fc.integer({ min: 0, max: 20 }),
  afterMs: fc.integer({ min: -60_000, max: 3_600_000 }),
})
const readText = (text: string) => readShowing(JSON.parse(text))
const withField = (field: object) => readShowing({ ...atBeginning, at: 3, ...field })
const liveRead = (one: unknown) => withField({ live: { item: one } }).live.item

const hands = { how: 'hands', atMs: 5, votes: [{ a: 2 }], round: 0, isCounted: true, isTold: false }
const placed = { card: 'c', bin: 'b', team: 1, verdict: 'defensible' }
const game = {
  ...{ teams: [{ name: 'Reds', score: 1 }], cards: ['c', 'd'], at: 1, turn: 2, placed: null },
  done: [placed],
}
const walking = { stage: 'explained', path: [{ node: 'n', choice: 'c' }], replays: 1 }

const any = fc.oneof(fc.anything(), fc.jsonValue())
/** Things shaped like what is read, with anything in their fields. */
const shapedLike = (fields: object) =>
  fc.oneof(
    any,
    fc.record(Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, valueLike(one)]))),
  )
const valueLike = (one: unknown): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(one) }, any, fc.array(any))
const anyLive = fc.oneof(
  shapedLike(hands),
  fc.record({ how: fc.constant('teams'), game: shapedLike(game) }),
  fc.record({ how: fc.constant('case'), walking: shapedLike(walking) }),
)
const anyShowing = fc.oneof(
  any,
  shapedLike({ ...atBeginning, timer: { leftMs: 60_000, sinceMs: nine }, zoom: { x: 1, y: 0, times: 2 } }),
  fc.record({ live: fc.dictionary(fc.string(), anyLive) }),
  fc.record({ models: fc.dictionary(fc.string(), any) }),
)

describe('what is shown', () => {
  it('is read as it was, wherever one may be in a show', () => {
    fc.assert(
      fc.property(fc.array(done), (all) => {
        const showing = afterAll(slides, all, nine)
        expect(readText(JSON.stringify(showing))).toEqual(showing)
        expect(readShowing(structuredClone(showing))).toEqual(showing)
      }),
    )
  })

  it('is read of anything, and the same once more', () => {
    fc.assert(
      fc.property(anyShowing, (value) => {
        const read = readShowing(value)
        expect(JSON.stringify(readText(JSON.stringify(read)))).toBe(JSON.stringify(read))
        for (const rank of [read.at, read.part]) expect(rank).toBeGreaterThanOrEqual(0)
        for (const instantMs of [read.startedAtMs ?? 0, read.enteredAtMs, read.pausedAtMs ?? 0])
          expect(new Date(instantMs).getTime()).not.toBeNaN()
        expect(Object.keys(read).sort()).toEqual(Object.keys(atBeginning).sort())
      }),
      { numRuns: 1000 },
    )
  })

  it.each([undefined, null, 3, 'at', [], [1], {}, { at: -1 }, { at: 0.5 }, { at: '3' }, { live: 'hands' }])(
    'is the beginning where nothing of it can be read: %j',
    (value) => {
      expect(readShowing(value)).toEqual(atBeginning)
    },
  )

  it('is kept where another field can’t be read', () => {
    const beginning = { ...atBeginning, at: 3 }
    for (const field of [
      { part: -2 },
      { isBlack: 'yes' },
      { startedAtMs: -1 },
      { startedAtMs: 8.65e15 },
      { enteredAtMs: null },
      { pausedAtMs: 'noon' },
      { timer: { leftMs: 1 } },
      { timer: { sinceMs: 1 } },
      { timer: { leftMs: -1, sinceMs: null } },
      { timer: { leftMs: 1, sinceMs: 'noon' } },
      { timer: { state: 'running', endsAtMs: nine } },
      { zoom: { x: 1.1, y: 0, times: 2 } },
      { zoom: { x: 0, y: -0.1, times: 2 } },
      { zoom: { x: 0, y: 0, times: 0.5 } },
      { zoom: { x: 0, y: 0, times: 9 } },
      { live: { item: { how: 'shouting' } } },
    ])
      expect(withField(field), JSON.stringify(field)).toEqual(beginning)
  })
})

describe('what a room did', () => {
  it('is read, and nothing else that stands beside it', () => {
    expect(liveRead({ ...hands, onclick: 'a' })).toEqual(hands)
    expect(liveRead({ how: 'teams', game: { ...game, more: 1 } })).toEqual({ how: 'teams', game })
    expect(liveRead({ how: 'case', walking })).toEqual({ how: 'case', walking })
  })

  it('is nothing where a part of it can’t be read', () => {
    for (const one of [
      { ...hands, votes: [{ a: -1 }] },
      { ...hands, votes: [{ a: 1 }, null] },
      { ...hands, votes: [{}, {}, {}] },
      { ...hands, votes: { length: 1 } },
      { ...hands, round: 2 },
      { how: 'teams', game: { ...game, teams: [{ name: 'Reds', score: -1 }] } },
      { how: 'teams', game: { ...game, cards: [1] } },
      { how: 'teams', game: { ...game, cards: Array<string>(501).fill('c') } },
      { how: 'teams', game: { ...game, done: [{ ...placed, verdict: 'great' }] } },
      { how: 'teams', game: { ...game, placed: { ...placed, team: 0.5 } } },
      { how: 'teams', game: { ...game, placed: undefined } },
      { how: 'case', walking: { ...walking, stage: 'asleep' } },
      { how: 'case', walking: { ...walking, path: [{ node: 'n' }] } },
    ])
      expect(liveRead(one), JSON.stringify(one)).toBeUndefined()
  })

  it('of other items is kept', () => {
    const live = { bad: { how: 'hands' }, good: hands }
    expect(withField({ live }).live).toEqual({ good: hands })
  })

  it('takes the names of prototypes for names, and their fields for nothing', () => {
    const { live } = readText(`{"live":{"__proto__":${JSON.stringify(hands)},"constructor":{"how":"hands"}}}`)
    expect(Object.keys(live)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(live)).toBe(Object.prototype)
    expect(readShowing(Object.create({ at: 3, isBlack: true }))).toEqual(atBeginning)
    const inherited: unknown = Object.assign(Object.create(hands) as object, { how: 'hands' })
    expect(liveRead(inherited)).toBeUndefined()
    expect(liveRead({ how: 'case', walking: { ...walking, stage: 'constructor' } })).toBeUndefined()
  })
})

describe('the state of a model', () => {
  it('is text, which the model itself reads', () => {
    expect(withField({ models: { oven: 'heat=220', kiln: '%%%' } }).models).toEqual({
      ...{ oven: 'heat=220', kiln: '%%%' },
    })
  })

  it('is left out where it is no text, or longer than any state', () => {
    const models = { oven: { heat: 220 }, kiln: null, stove: 'a'.repeat(4001), hob: 'a'.repeat(4000) }
    expect(Object.keys(withField({ models }).models)).toEqual(['hob'])
  })
})
