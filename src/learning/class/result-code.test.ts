import { deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checksumOf } from '../passport/checksum.ts'
import { framesOf, type Collected, joined, readFrame, withFrame } from '../passport/frames.ts'
import type { LearnerRecord, RecordedAnswer } from './learner-record.ts'
import { plainName } from './plain-name.ts'
import { maxResultCodeLength, moments, readResultCode, writeResultCode } from './result-code.ts'
import { resultWrapping } from './result-wrapping.ts'

const noonMs = 43_200_000
const answer = (given: Partial<RecordedAnswer> = {}): RecordedAnswer => ({
  ...{ item: 'item-1', revision: 1, moment: 'diagnostic', response: { chosen: ['a'] }, score: 1 },
  ...given,
})
const recordOf = (answers: readonly RecordedAnswer[]): LearnerRecord => ({
  ...{
    course: 'trio',
    learner: '0123abcd',
    name: 'Rivière',
    madeAtMs: 20_000 * 86_400_000 + noonMs,
    answers,
  },
})
const record = recordOf([
  answer(),
  answer({ item: 'item-2', response: { text: '12,5', locale: 'fr' }, score: 0 }),
  answer({
    ...{ moment: 'lesson', revision: 3, score: 2 / 3 },
    response: { cards: ['x', 'y', 'z'], placements: { z: 'north', x: 'south' } },
  }),
])
const code = writeResultCode(record)
const read = (text: string) => readResultCode(text, 'trio')

const ids = fc.stringMatching(/^[\w.-]{1,20}$/).filter((id) => id !== '__proto__')
const json = fc
  .jsonValue({ maxDepth: 4, noUnicodeString: false })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
  .filter((value) => !JSON.stringify(value).includes('__proto__'))
const responses = fc.oneof(
  fc.record({ chosen: fc.array(ids) }),
  fc.record({ cards: fc.uniqueArray(ids), placements: fc.dictionary(ids, ids, { noNullPrototype: true }) }),
  fc.uniqueArray(fc.tuple(ids, fc.option(ids)), { selector: ([card]) => card }).map((placed) => ({
    cards: placed.map(([card]) => card),
    placements: Object.fromEntries(placed.filter(([, bin]) => bin !== null)),
  })),
  fc.record({ text: fc.string(), locale: ids }),
  fc.record({ chosen: json, revealed: fc.boolean() }),
  json,
)
const scores = fc.oneof(
  fc.constantFrom(0, 1),
  fc.tuple(fc.nat(50), fc.integer({ min: 50, max: 60 })).map(([parts, of]) => parts / of),
  fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score + 0),
)
const answers = fc.uniqueArray(
  fc.record({
    item: ids,
    revision: fc.nat(99),
    moment: fc.constantFrom(...moments),
    response: responses,
    score: scores,
  }),
  { minLength: 1, selector: ({ item, moment }) => `${moment} ${item}` },
)
const records: fc.Arbitrary<LearnerRecord> = fc.record({
  course: fc.constant('trio'),
  learner: fc.stringMatching(/^[0-9a-f]{8}$/),
  name: fc.string({ unit: 'binary', maxLength: 80 }).map(plainName),
  madeAtMs: fc.nat(90_000_000).map((day) => day * 86_400_000 + noonMs),
  answers: answers.map(inOrder),
})

/** By moment, then by item. */
function inOrder(some: readonly RecordedAnswer[]): readonly RecordedAnswer[] {
  return moments.flatMap((moment) =>
    some.filter((one) => one.moment === moment).toSorted((a, b) => (a.item < b.item ? -1 : 1)),
  )
}

describe('what is written is read', () => {
  test('the same, whatever it is', () =>
    fc.assert(
      fc.property(records, (given) => {
        expect(read(writeResultCode(given))).toEqual({ kind: 'record', record: given })
      }),
    ))
  test('but for the time of the day', () => {
    const late = read(writeResultCode({ ...record, madeAtMs: record.madeAtMs + noonMs - 1 }))
    expect(late).toEqual({ kind: 'record', record })
  })
  test('with nothing in it but answers, a name, a day, and what tells learners apart', () =>
    expect(JSON.parse(code)).toEqual({
      ...{
        results: 1,
        checksum: expect.any(String) as unknown,
        course: 'trio',
        learner: '0123abcd',
        name: 'Rivière',
        day: 20_000,
      },
      diagnostic: {
        ...{ items: 'item-1 item-2', scores: '1 0', responses: ['a', [{ text: '12,5', locale: 'fr' }]] },
      },
      lesson: {
        items: 'item-1',
        revisions: '3',
        scores: '2/3',
        responses: [['x y z', 'north south', '1-0']],
      },
    }))
  test('from codes in any order', () =>
    fc.assert(
      fc.property(records, fc.infiniteStream(fc.nat()), (given, ranks) => {
        const bytes = new Uint8Array(deflateRawSync(writeResultCode(given)))
        const frames = [...(framesOf(bytes, { ...resultWrapping, bytesPerFrame: 40 }) ?? expect.fail())]
        const kept: { all: readonly Collected[] } = { all: [] }
        for (const rank of ranks) {
          const [text] = frames.splice(rank % Math.max(1, frames.length), 1)
          if (text === undefined) break
          const reading = readFrame(text, resultWrapping)
          if (reading.kind === 'frame') kept.all = withFrame(kept.all, reading.frame)
          expect(readFrame(text).kind).toBe('foreign')
        }
        const whole = joined(kept.all[0] ?? expect.fail()) ?? expect.fail()
        expect(read(inflateRawSync(whole).toString())).toEqual({ kind: 'record', record: given })
      }),
      { numRuns: 30 },
    ))
})

/** With its seal right, whoever changed it. */
function sealed(change: object): string {
  const { results, checksum, ...body } = JSON.parse(code) as Record<string, unknown>
  const changed = { ...body, ...change }
  return JSON.stringify({ results, checksum: checksumOf(JSON.stringify(changed)) || checksum, ...changed })
}
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])
const one = { items: 'a', scores: '1', responses: ['x'] }

describe('what was changed', () => {
  test('by a letter is refused, or says the same', () => {
    for (let at = 0; at < code.length; at += 1)
      for (const letter of ['0', 'a', '"', ' ', '']) {
        const reading = read(code.slice(0, at) + letter + code.slice(at + 1))
        if (reading.kind === 'record') expect(reading.record).toEqual(record)
      }
  })
  test('in any record, by any letter, is refused, or says the same', () =>
    fc.assert(
      fc.property(records, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (given, place, letter) => {
        const text = writeResultCode(given)
        const at = place % text.length
        const reading = read(text.slice(0, at) + letter + text.slice(at + 1))
        if (reading.kind === 'record') expect(reading.record).toEqual(given)
      }),
    ))
  const faults: readonly (readonly [text: string, why: string])[] = [
    ['', 'not-a-code'],
    ['hello', 'not-a-code'],
    ['null', 'not-a-code'],
    ['[]', 'not-a-code'],
    ['{"passport":1}', 'not-a-code'],
    ['['.repeat(200_000), 'not-a-code'],
    [code.slice(0, -2), 'damaged'],
    [`{"results":1,"checksum":"","x":${'['.repeat(90_000)}${']'.repeat(90_000)}}`, 'damaged'],
    [code.replace('"results":1', '"results":2'), 'newer'],
    [code.replace('"results":1', '"results":"1"'), 'damaged'],
    [' '.repeat(maxResultCodeLength + 1), 'too-big'],
    [sealed({ diagnostic: undefined, lesson: undefined }), 'empty'],
    [sealed({ learner: 'Camille' }), 'damaged'],
    [sealed({ course: 7 }), 'damaged'],
    [sealed({ name: {} }), 'damaged'],
    ...[-1, 1.5, 1e9, null, '20000'].map((day) => [sealed({ day }), 'damaged'] as const),
    ...[
      ...[null, 'x', { ...one, items: '' }, { ...one, items: 'a a', scores: '1 1', responses: ['x', 'x'] }],
      ...[
        { ...one, items: '<b>' },
        { ...one, scores: '2' },
        { ...one, scores: '1/0' },
        { ...one, scores: '0/0' },
      ],
      ...[
        { ...one, scores: '-1' },
        { ...one, scores: 'NaN' },
        { ...one, scores: '1 1' },
        { ...one, scores: 1 },
      ],
      ...[
        { ...one, scores: '' },
        { ...one, scores: '.' },
        { ...one, revisions: '-1' },
        { ...one, revisions: '1 1' },
      ],
      ...[
        { ...one, responses: [] },
        { ...one, responses: [null] },
        { ...one, responses: [['a', 'b']] },
      ],
      ...[
        { ...one, responses: [[1, 'b', 'c']] },
        { ...one, responses: [[nested(9)]] },
      ],
      ...[{ ...one, responses: [[JSON.parse('{"__proto__":1}') as unknown]] }],
    ].map((diagnostic) => [sealed({ diagnostic }), 'damaged'] as const),
  ]
  test.each(faults.map(([text, why]) => ({ text, why, start: text.slice(0, 150) })))(
    '$why: $start',
    ({ text, why }) => expect(read(text)).toEqual({ kind: 'refused', why }),
  )
  test('of another course says of which', () =>
    expect(readResultCode(code, 'duo')).toEqual({ kind: 'refused', why: 'another-course', course: 'trio' }))
  test('is never thrown upon', () => {
    const isRead = (text: string) => {
      expect(['record', 'refused']).toContain(read(text).kind)
    }
    const fields = fc.constantFrom('course', 'learner', 'name', 'day', ...moments)
    fc.assert(fc.property(fc.string(), isRead))
    fc.assert(fc.property(fc.json(), isRead))
    fc.assert(fc.property(fc.dictionary(fields, fc.jsonValue()).map(sealed), isRead))
  })
})

describe('a name', () => {
  test.each([
    ['  Rivière \n', 'Rivière'],
    ['a\u0000b\u2028c\u202ed', 'a b c d'],
    ['x'.repeat(100), 'x'.repeat(60)],
    ['👩🏽‍🏫', '👩🏽‍🏫'],
    ['\ud800', ''],
    [' \u200b\u2060 ', ''],
  ])('%j is kept as %j', (name, plain) => expect(plainName(name)).toBe(plain))
})
