import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Collected, framesOf, joined, missingIn, readFrame, withFrame } from './frames.ts'

const bytesOf = (length: number, seed = 1) =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + seed * 17 + (at >> 3)) & 255)
const take = (texts: readonly string[], kept: readonly Collected[] = []) =>
  texts.reduce<readonly Collected[]>((collected, text) => {
    const reading = readFrame(text)
    return reading.kind === 'frame' ? withFrame(collected, reading.frame) : collected
  }, kept)
const framesFor = (bytes: Uint8Array) => framesOf(bytes) ?? expect.fail('There are too many.')

describe('frames', () => {
  test('are short, and in the letters of a small QR code', () => {
    const frames = framesFor(bytesOf(30_000))
    expect(frames.length).toBeGreaterThan(70)
    for (const frame of frames) {
      expect(frame.length).toBeLessThanOrEqual(600)
      expect(frame).toMatch(/^[0-9A-Z $%*+\-./:]+$/)
    }
  })
  test('are not made where nobody would read so many', () => expect(framesOf(bytesOf(50_000))).toBeNull())
  test('join in any order, with repeats and foreign ones among them', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6_000 }),
        fc.nat(),
        fc.infiniteStream(fc.nat()),
        (length, seed, ranks) => {
          const bytes = bytesOf(length, seed)
          const frames = framesFor(bytes)
          const foreign = framesFor(bytesOf(900, seed + 1))
          const order = [...frames]
          for (const rank of ranks) {
            order.splice(
              rank % (order.length + 1),
              0,
              ...frames.slice(rank % frames.length, (rank % frames.length) + 1),
            )
            order.reverse()
            if (order.length > 2 * frames.length) break
          }
          const collected = take([
            ...foreign.slice(0, 1),
            'https://example.com',
            ...order,
            ...order.slice(0, 1),
          ])
          expect(missingIn(collected[0] ?? expect.fail())).toEqual([])
          expect(joined(collected[0] ?? expect.fail())).toEqual(bytes)
        },
      ),
      { numRuns: 40 },
    ))
  test('tell which are missing', () => {
    const frames = framesFor(bytesOf(2_000))
    const [collected] = take(frames.filter((_, at) => at !== 1 && at !== 4))
    expect(collected && missingIn(collected)).toEqual([2, 5])
    expect(collected && joined(collected)).toBeNull()
  })
  test('of two passports stay apart', () => {
    const [one, two] = [framesFor(bytesOf(900, 1)), framesFor(bytesOf(900, 2))]
    const mixed = [one[0], two[1], one[2], two[0], one[1], two[2]].map((text) => text ?? '')
    expect(take(mixed).map(joined)).toEqual([bytesOf(900, 2), bytesOf(900, 1)])
  })
  test('of many passports do not pile up', () => {
    const many = Array.from({ length: 50 }, (_, seed) => framesFor(bytesOf(900, seed))[0] ?? '')
    expect(take(many).length).toBeLessThan(10)
  })
  test('with a letter changed are not taken', () => {
    const [frame = ''] = framesFor(bytesOf(700))
    for (let at = 0; at < frame.length; at += 1) {
      const other = frame.slice(0, at) + (frame[at] === 'A' ? 'B' : 'A') + frame.slice(at + 1)
      expect(readFrame(other).kind, `${at}`).not.toBe('frame')
    }
  })
  test('may have lost or gained space around them', () =>
    expect(readFrame(` ${framesFor(bytesOf(10))[0]}\n`).kind).toBe('frame'))
  test.each([
    ['', 'foreign'],
    ['WIFI:S:home;;', 'foreign'],
    ['PASS2:anything', 'newer'],
    ['PASS1:00000000:1:1:00000000:.', 'damaged'],
    ['PASS1:', 'damaged'],
    ['PASS1'.padEnd(5_000, ':'), 'foreign'],
  ])('%.30j is none', (text, kind) => {
    const reading = readFrame(text).kind
    expect(text.startsWith('PASS2') ? ['newer', 'damaged'] : [kind]).toContain(reading)
  })
  test('that do not belong together give nothing', () => {
    const [one, two] = [take(framesFor(bytesOf(900, 1)))[0], take(framesFor(bytesOf(900, 2)))[0]]
    if (!one || !two) expect.fail()
    expect(joined({ ...one, parts: new Map([...one.parts, [2, two.parts.get(2) ?? '']]) })).toBeNull()
  })
})
