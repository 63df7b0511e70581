import { crc32, inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { encodePng } from './png.ts'

function chunksOf(png: Buffer) {
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    const body = png.subarray(at + 4, at + 8 + length)
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body))
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) })
    at += 12 + length
  }
  return chunks
}

it('writes what a reader of PNG expects', async () => {
  const png = await encodePng({
    width: 3,
    height: 2,
    indices: Uint8Array.of(0, 1, 0, 1, 1, 0),
    palette: [
      [251, 250, 247],
      [23, 22, 43],
    ],
  })
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  const [header, palette, data, end] = chunksOf(png)
  expect(header?.type).toBe('IHDR')
  expect([...(header?.data ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0])
  expect(palette?.type).toBe('PLTE')
  expect([...(palette?.data ?? [])]).toEqual([251, 250, 247, 23, 22, 43])
  expect(data?.type).toBe('IDAT')
  expect([...inflateSync(data?.data ?? Buffer.alloc(0))]).toEqual([0, 0, 1, 0, 0, 1, 1, 0])
  expect(end?.type).toBe('IEND')
})
