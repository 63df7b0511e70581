import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { checksumOf } from '../passport/checksum.ts'
import { framesOf } from '../passport/frames.ts'
import { passportWrapping } from '../passport/wrapping.ts'
import {
  joinedOf,
  missingOf,
  mostWaiting,
  nothingWaits,
  type Part,
  readPart,
  type Waiting,
  withoutSet,
  withPart,
} from './code-sets.ts'
import { resultWrapping } from './result-wrapping.ts'

const bytesOf = (length: number, seed: number) =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + seed * 17 + (at >> 3)) & 255)
const codesOf = (length: number, seed: number, wrapping = resultWrapping) =>
  framesOf(bytesOf(length, seed), wrapping) ?? expect.fail('There are too many.')
function partOf(text: string): Part {
  const reading = readPart(text)
  return reading.kind === 'part' ? reading.part : expect.fail(`${text} is ${reading.kind}.`)
}
const keep = (texts: readonly string[], before = nothingWaits): Waiting =>
  texts.reduce((waiting, text) => withPart(waiting, partOf(text)).waiting, before)
/** A part that only says that it is one of a set. */
const claimed = (set: number, rank: number, length = 10): Part => ({
  ...{ set: `RES ${set} 99`, wrapping: resultWrapping, id: String(set), of: 99, rank },
  bytes: new Uint8Array(length),
})

describe('the text of a code', () => {
  it.each([
    ['RES', resultWrapping],
    ['PASS', passportWrapping],
  ])('is a part of a set: %s', (mark, wrapping) => {
    const [first = '', second = ''] = codesOf(1_000, 1, wrapping)
    expect(partOf(first)).toMatchObject({ rank: 1, of: codesOf(1_000, 1, wrapping).length })
    expect(partOf(` ${second}\n`).set).toBe(partOf(first).set)
    expect(partOf(first).set.startsWith(mark)).toBe(true)
  })
  const [good = ''] = codesOf(1_000, 1)
  it.each([
    ['', 'foreign'],
    ['hello', 'foreign'],
    ['WIFI:S:home;;', 'foreign'],
    ['https://a.example/#r=AAAA', 'foreign'],
    ['RES1:x', 'damaged'],
    [good.slice(0, -9), 'damaged'],
    [`RES9${good.slice(4)}`, 'newer'],
    ['RES1:'.padEnd(9_000, 'A'), 'damaged'],
  ])('%.20j is none', (text, kind) => {
    const told = readPart(text).kind
    expect(text.length > 2_400 ? ['damaged', 'foreign'] : [kind]).toContain(told)
  })
  test('with letters that hold no bytes is damaged, and spoils no set', () => {
    const { data, head } = { data: ':::', head: 'AAAAAAAA:1:2' }
    expect(readPart(sealed(head, data)).kind).toBe('damaged')
  })
  test('any text gives a reading', () =>
    fc.assert(
      fc.property(fc.constantFrom('', 'RES1:', 'PASS1:', 'RES1:00000000:1:2:'), fc.string(), (start, end) => {
        expect(['part', 'damaged', 'newer', 'foreign']).toContain(readPart(start + end).kind)
      }),
    ))
})

/** As a frame is sealed, whatever it holds. */
function sealed(head: string, data: string): string {
  const [code = ''] = codesOf(2, 1)
  const [mark = ''] = code.split(':')
  return `${mark}:${head}:${checksumOf(`${head}:${data}`).toUpperCase()}:${data}.`
}

describe('parts', () => {
  test('of several wholes join, in any order and with repeats', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        (lengths, ranks) => {
          const all = lengths.flatMap((length, seed) => codesOf(length, seed))
          const mixed = all
            .concat(all.slice(0, 3))
            .map((text) => ({ text, by: Number(ranks.next().value) }))
            .sort((a, b) => a.by - b.by)
          const waiting = keep(mixed.map(({ text }) => text))
          for (const [seed, length] of lengths.entries()) {
            const part = partOf(codesOf(length, seed)[0] ?? '')
            expect(missingOf(waiting, part.set)).toEqual([])
            expect(joinedOf(waiting, part)).toEqual(bytesOf(length, seed))
          }
        },
      ),
      { numRuns: 30 },
    ))
  test('that are missing are told, and one that is there is known', () => {
    const codes = codesOf(4_000, 1)
    const part = partOf(codes[1] ?? '')
    const waiting = keep(codes.filter((_, at) => at !== 0 && at !== 3))
    expect(missingOf(waiting, part.set)).toEqual([1, 4])
    expect(withPart(waiting, part)).toEqual({ fit: 'known', waiting })
    expect(withPart(waiting, partOf(codes[0] ?? '')).fit).toBe('new')
  })
  test('that do not belong together give nothing', () => {
    const [first, second] = codesOf(1_500, 1).map(partOf)
    if (!first || !second) expect.fail()
    const waiting = withPart(keep(codesOf(1_500, 1).slice(0, 1)), { ...second, bytes: first.bytes }).waiting
    expect(joinedOf(waiting, first)).toBeNull()
  })
  test('of a set that is let go leave nothing', () => {
    const [one, other] = [codesOf(3_000, 1).slice(1), codesOf(3_000, 2).slice(1)]
    const set = partOf(one[0] ?? '').set
    expect(withoutSet(keep([...one, ...other]), set)).toEqual(keep(other))
    expect(withoutSet(keep(one), set)).toEqual(nothingWaits)
  })
})

describe('what waits is bounded', () => {
  test('in sets: a pile of thousands takes no more, and what was there can still be completed', () => {
    let waiting = nothingWaits
    for (let set = 0; set < 5_000; set += 1) waiting = withPart(waiting, claimed(set, 1)).waiting
    expect(waiting.sets.size).toBe(mostWaiting.sets)
    expect(withPart(waiting, claimed(4_999, 1)).fit).toBe('full')
    expect(withPart(waiting, claimed(0, 2)).fit).toBe('new')
  })
  test('in bytes, whatever the sets', () => {
    let waiting = nothingWaits
    for (let at = 0; at < 99 * 100; at += 1)
      waiting = withPart(waiting, claimed(at % 100, 1 + Math.floor(at / 100), 1_600)).waiting
    expect(waiting.sizeBytes).toBeLessThanOrEqual(mostWaiting.sizeBytes)
    const held = [...waiting.sets.values()].flatMap(({ parts }) => [...parts.values()])
    expect(held.reduce((sum, { length }) => sum + length, 0)).toBe(waiting.sizeBytes)
    expect(waiting.sizeBytes).toBeGreaterThan(mostWaiting.sizeBytes - 2_000)
  })
})
