import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deflate, inflate } from './compression.ts'

describe('compression', () => {
  test('gives back the text, whatever its letters', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await inflate(await deflate(text), 10_000)).toEqual({ kind: 'text', text })
      }),
      { numRuns: 30 },
    ))
  test('is raw deflate, as other programs read and write it', async () =>
    expect(await inflate(deflateRawSync('a text'), 100)).toEqual({ kind: 'text', text: 'a text' }))
  test('stops at the cap, however much would come', async () => {
    const bomb = deflateRawSync(Buffer.alloc(300_000_000), { level: 9 })
    expect(bomb.length).toBeLessThan(400_000)
    const before = process.memoryUsage().arrayBuffers
    expect(await inflate(bomb, 1_000_000)).toEqual({ kind: 'too-big' })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
  })
  test('takes what is as long as the cap', async () =>
    expect(await inflate(deflateRawSync('12345'), 5)).toMatchObject({ kind: 'text' }))
  test.each([
    ['nothing', Uint8Array.of()],
    ['noise', Uint8Array.from({ length: 200 }, (_, at) => (at * 97) & 255)],
    ['a cut text', deflateRawSync('a text that is cut').subarray(0, 9)],
    ['something after the end', Buffer.concat([deflateRawSync('a text'), Buffer.from('more')])],
    ['letters that are no UTF-8', deflateRawSync(Buffer.of(0xff, 0xfe, 0x41))],
  ])('finds %s damaged', async (_, bytes) => expect(await inflate(bytes, 1_000)).toEqual({ kind: 'damaged' }))
})
