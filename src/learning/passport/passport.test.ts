import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { serialiseEvent, version } from '../progress/codec.ts'
import type { ProgressEvent } from '../progress/event.ts'
import { compareEvents } from '../progress/order.ts'
import { sampleAttempt, sampleReset, sampleSitting, sampleUndoing } from '../progress/sample-events.ts'
import { sampleTexts } from '../progress/sample-texts.ts'
import { checksumOf } from './checksum.ts'
import { pack, unpack } from './packed.ts'
import { maxPassportLength, passportFile, passportText, readPassport } from './passport.ts'

const instant = fc.oneof(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 1.7e12, max: 1.9e12 }))
const name = fc.string({
  unit: fc.constantFrom(...Array.from('0123456789abv.-_')),
  minLength: 1,
  maxLength: 12,
})
const response = fc.oneof(fc.constant({ chosen: ['a'] }), fc.jsonValue({ maxDepth: 2 }))
const kinds: readonly ((id: string, atMs: number, response: unknown) => ProgressEvent)[] = [
  (id, atMs, response) =>
    sampleAttempt({ id, response, startedAtMs: Math.floor(atMs / 2), submittedAtMs: atMs }),
  (id, atMs) => sampleAttempt({ id, submittedAtMs: atMs, certainty: 2, sitting: 's-1' }),
  (id, atMs) => ({ ...sampleAttempt({ id, submittedAtMs: atMs }), mood: 'since tomorrow' }),
  (id, atMs) => sampleReset(atMs, id),
  (id, atMs) => ({ ...sampleUndoing('reset-1', atMs), id }),
  (id, atMs) => sampleSitting({ id, atMs }),
]
const event = fc
  .tuple(fc.constantFrom(...kinds), instant, fc.boolean(), name, response)
  .map(([make, atMs, isOurs, id, given]) =>
    make(isOurs ? atMs.toString(32).padStart(9, '0') + id : id, atMs, given),
  )
// What JSON.stringify drops or changes (-0) is no event that was stored.
const history = fc
  .array(event, { minLength: 1, maxLength: 20 })
  .map((events) => (JSON.parse(JSON.stringify(events)) as ProgressEvent[]).sort(compareEvents))
  .filter((events) => !JSON.stringify(events).includes('__proto__'))

const passport = (events: readonly ProgressEvent[]) => ({
  ...{ course: 'a-course', madeAtMs: 5, events, setAside: [] },
})
const read = (text: string) => readPassport(text, 'a-course')
const refused = (why: string): unknown => expect.objectContaining({ kind: 'refused', why })
const forms = [
  ['file', passportFile],
  ['text', passportText],
] as const

/** As it would be written with another body. */
function resealed(change: (body: Record<string, unknown>) => object, whole = {}): string {
  const { passport, checksum, ...body } = JSON.parse(passportFile(sample)) as Record<string, unknown>
  const changed = change(body)
  return JSON.stringify({
    passport,
    ...{ checksum: checksum && checksumOf(JSON.stringify(changed)), ...whole },
    ...changed,
  })
}
const sample = passport([sampleAttempt(), sampleReset(2_000)])

describe.each(forms)('a passport (%s)', (_, write) => {
  test('is read back as it was', () =>
    fc.assert(
      fc.property(history, (events) => {
        expect(read(write(passport(events)))).toEqual({
          kind: 'passport',
          passport: passport(events),
          unreadable: 0,
        })
      }),
    ))
  test('with a letter changed is refused, or read as it was', () =>
    fc.assert(
      fc.property(history, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (events, at, letter) => {
        const text = write(passport(events))
        const place = at % text.length
        const reading = read(text.slice(0, place) + letter + text.slice(place + 1))
        if (reading.kind === 'passport') expect(reading.passport.events).toEqual(events)
      }),
      { numRuns: 500 },
    ))
  test('cut short is damaged', () => {
    const text = write(sample)
    for (let length = 12; length < text.length; length += 1)
      expect(read(text.slice(0, length))).toEqual(refused('damaged'))
  })
})

describe('a file', () => {
  test('saved before there were passports is read, its address left out', () => {
    const events = sampleTexts.flat().map((text) => JSON.parse(text) as object)
    const text = JSON.stringify({ course: 'a-course@/some/where/', savedAtMs: 7, events, setAside: [] })
    const reading = read(text)
    expect(reading).toMatchObject({ kind: 'passport', unreadable: 0, passport: { madeAtMs: 7 } })
    expect(reading.kind === 'passport' && reading.passport.events).toHaveLength(events.length)
  })
  test('set anew in lines is the same', () =>
    expect(read(JSON.stringify(JSON.parse(passportFile(sample)), null, 4))).toMatchObject({
      kind: 'passport',
      passport: sample,
    }))
  test('gives back a value set aside that can be read now, and counts the others', () => {
    const setAside = [
      { key: 'a/x/1', text: serialiseEvent(sampleAttempt({ id: 'found' })) },
      { key: 'a/x/2', text: '<script>' },
    ]
    const reading = read(passportFile({ ...sample, setAside }))
    expect(reading).toMatchObject({ kind: 'passport', unreadable: 1, passport: { setAside: [setAside[1]] } })
    expect(reading.kind === 'passport' && reading.passport.events.map(({ id }) => id)).toContain('found')
  })
  test('counts single events that are none, and keeps the others', () => {
    const text = resealed((body) => ({
      ...body,
      events: [null, 3, { v: 1 }, ...(body.events as object[]), { v: version, type: 'exam' }],
    }))
    expect(read(text)).toMatchObject({ kind: 'passport', unreadable: 4, passport: sample })
  })
})

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

describe('what is refused', () => {
  test.each([
    ['', 'not-a-passport'],
    ['null', 'not-a-passport'],
    ['[]', 'not-a-passport'],
    ['"text"', 'not-a-passport'],
    ['{}', 'not-a-passport'],
    ['{"course":"a-course"}', 'not-a-passport'],
    ['<!doctype html>', 'not-a-passport'],
    ['{"events":[],"course":"a-course"}', 'damaged'],
    ['{"events":{},"course":"a-course","savedAtMs":1}', 'damaged'],
    ['{"events":[],"course":["a-course"],"savedAtMs":1}', 'damaged'],
    ['{"events":[],"course":"a-course","savedAtMs":1}', 'empty'],
    ['{"events":[null],"course":"a-course","savedAtMs":1}', 'damaged'],
    ['{"events":[{"v":99}],"course":"a-course","savedAtMs":1}', 'newer'],
    ['{"passport":1,"course":"a-course","savedAtMs":1,"events":[]}', 'damaged'],
    ['{"passport":2,"anything":true}', 'newer'],
    ['{"passport":"1","checksum":"0"}', 'damaged'],
  ])('%s', (text, why) => expect(read(text)).toEqual(refused(why)))

  test('what is too long, or nested so deep that it cannot be written again', () => {
    expect(read(JSON.stringify('x'.repeat(maxPassportLength)))).toEqual(refused('too-big'))
    expect(read(nested(100_000))).toEqual(refused('not-a-passport'))
    expect(read(`{"course":"a-course","savedAtMs":1,"events":[${nested(100_000)}]}`)).toEqual(
      refused('damaged'),
    )
  })

  test('a passport of another course, told by its name', () =>
    expect(readPassport(passportFile(sample), 'other')).toEqual({
      ...{ kind: 'refused', why: 'another-course', course: 'a-course' },
    }))
  test.each([
    ['groups that are none', { groups: 'x' }, 'damaged'],
    ['columns of unequal length', { groups: [{ fields: ['a', 'b'], columns: [[1], []] }] }, 'damaged'],
    ['fields without columns', { groups: [{ fields: ['a'], columns: [] }] }, 'damaged'],
    ['no group', { groups: [] }, 'empty'],
    ['a group of nothing', { groups: [{ fields: [], columns: [] }] }, 'empty'],
  ])('%s', (_, body, why) =>
    expect(read(resealed(() => ({ course: 'a-course', savedAtMs: 1, ...body })))).toEqual(refused(why)),
  )
  test('a key named __proto__, which touches nothing', () => {
    const text = resealed((body) => ({ ...body, events: JSON.parse('[{"__proto__":{"polluted":1}}]') as [] }))
    expect(read(text)).toEqual(refused('damaged'))
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
  test('any JSON at all gives a reading', () =>
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(read(text).kind).toBe('refused')
      }),
    ))
})

describe('packed events', () => {
  test('take a third less, compressed or not', () => {
    const events = Array.from({ length: 100 }, (_, at) => {
      const submittedAtMs = 1.8e12 + at * 40_000
      return sampleAttempt({ id: submittedAtMs.toString(32) + 'abcdefghijklmnop', submittedAtMs })
    })
    expect(passportText(passport(events)).length).toBeLessThan(0.4 * passportFile(passport(events)).length)
  })
  test('that are no events are packed and unpacked all the same', () =>
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), (values) => {
        const plain = JSON.parse(JSON.stringify(values)) as Record<string, unknown>[]
        const groups = JSON.parse(JSON.stringify(pack(plain))) as unknown
        const count = plain.filter((value) => Object.keys(value).length > 0).length
        expect(unpack(groups)).toHaveLength(count)
      }),
    ))
})
