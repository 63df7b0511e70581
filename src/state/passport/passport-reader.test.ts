import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { framesOf } from '../../learning/passport/frames.ts'
import { passportFile, passportText } from '../../learning/passport/passport.ts'
import { fragmentOf } from '../../learning/passport/recognise.ts'
import { sampleAttempt } from '../../learning/progress/sample-events.ts'
import { drawCode } from '../../platform/codes/draw-code.ts'
import { findCode, findCodes } from '../../platform/codes/find-codes.ts'
import { PassportReader } from './passport-reader.ts'

const events = Array.from({ length: 120 }, (_, at) =>
  sampleAttempt({ id: `id-${(at * 7_919) % 10_007}`, item: `item-${at}`, submittedAtMs: at }),
)
const passport = { course: 'test-course', madeAtMs: 5, events, setAside: [] }
const bytes = new Uint8Array(deflateRawSync(passportText(passport)))
const frames = framesOf(bytes) ?? []
const whole = { kind: 'passport', unreadable: 0, passport }

describe('a passport is read', () => {
  test('from a file', async () =>
    expect(await new PassportReader().readFile(new Blob([passportFile(passport)]))).toEqual(whole))
  test('from a link', async () =>
    expect(await new PassportReader().readText(`https://a.example/#${fragmentOf(bytes)}`)).toEqual(whole))
  test('from codes, pasted all at once', async () =>
    expect(await new PassportReader().readText(frames.toReversed().join('\n'))).toEqual(whole))
  test('from codes, one by one, telling which are missing', async () => {
    const reader = new PassportReader()
    const [first = '', ...others] = frames
    const missing = others.map((_, at) => at + 2)
    const collecting = { kind: 'collecting', of: frames.length, missing }
    expect(await reader.readCodes([first])).toEqual({ ...collecting, isNew: true })
    expect(await reader.readCodes([first, 'https://elsewhere.example'])).toEqual({
      ...collecting,
      isNew: false,
    })
    expect(await reader.readCodes(others)).toEqual(whole)
  })
  test('from a code that holds a link', async () =>
    expect(await new PassportReader().readCodes([`https://a.example/#${fragmentOf(bytes)}`])).toEqual(whole))
})

describe('what is none is told', () => {
  test.each([
    ['', { kind: 'nothing' }],
    ['hello', { kind: 'refused', why: 'not-a-passport' }],
    ['PASS1:x', { kind: 'refused', why: 'damaged' }],
    [`#${fragmentOf(bytes).slice(0, 90)}`, { kind: 'refused', why: 'damaged' }],
    [
      `#${fragmentOf(new Uint8Array(deflateRawSync(Buffer.alloc(30_000_000))))}`,
      { kind: 'refused', why: 'too-big' },
    ],
    ['PASS2:00000000:1:1:00000000:AA.', { kind: 'refused', why: 'newer' }],
  ])('%.40s', async (text, outcome) => expect(await new PassportReader().readText(text)).toEqual(outcome))
  test('a code of something else', async () =>
    expect(await new PassportReader().readCodes(['WIFI:S:home;;'])).toEqual({ kind: 'no-code' }))
  test('a huge file is not even read', async () => {
    const file = { size: 2 ** 31, type: '', text: () => expect.unreachable() } as unknown as Blob
    expect(await new PassportReader().readFile(file)).toEqual({ kind: 'refused', why: 'too-big' })
  })
})

/** Codes on white, as many in a row as given, a module `scale` pixels wide. */
function pictureOf(texts: readonly string[], perRow: number, scale: number) {
  const codes = texts.map(drawCode)
  const side = Math.max(...codes.map(({ size }) => size)) * scale
  const [width, height] = [side * perRow, side * Math.ceil(texts.length / perRow)]
  const data = new Uint8ClampedArray(4 * width * height).fill(255)
  for (const [rank, { path }] of codes.entries()) {
    const [left, top] = [side * (rank % perRow), side * Math.floor(rank / perRow)]
    for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
      for (let row = 0; row < scale; row += 1) {
        const from = width * (top + Number(y) * scale + row) + left + Number(x) * scale
        for (let at = from; at < from + Number(run) * scale; at += 1) data.fill(0, 4 * at, 4 * at + 3)
      }
  }
  return { width, height, data }
}

describe('codes', () => {
  test('are drawn so that they can be read', () => {
    for (const frame of frames) expect(findCode(pictureOf([frame], 1, 4), 500)).toBe(frame)
  })
  test('are drawn with their quiet zone', () => {
    const { size, path } = drawCode(frames[0] ?? '')
    const marks = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => [x, y, run].map(Number))
    for (const [x = 0, y = 0, run = 0] of marks) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(4)
      expect(Math.max(x + run, y + 1)).toBeLessThanOrEqual(size - 4)
    }
  })
  test('are all found on a sheet', () =>
    expect(new Set(findCodes(pictureOf(frames, 3, 4), 300))).toEqual(new Set(frames)))
  test('are not found where there are none', () =>
    expect(findCodes(pictureOf(frames.slice(0, 0).concat('x'), 1, 1), 50)).toEqual([]))
})
