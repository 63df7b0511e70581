import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { toBase64url } from '../../learning/passport/base64url.ts'
import { maxCodeLength } from '../../learning/workshop/address.ts'
import { limits, writeRunSheet } from '../../learning/workshop/codec.ts'
import type { RunSheet } from '../../learning/workshop/run-sheet.ts'
import { codeOf, readCode } from './run-sheet-code.ts'

const sheet: RunSheet = {
  title: 'Un atelier à nous',
  people: 24,
  steps: [
    { kind: 'section', lesson: 'a', section: 'opening', minutes: 3, note: 'Lisez « l’histoire » — 声' },
    { kind: 'break', minutes: 10 },
  ],
}
const deflated = (text: string | Buffer) => toBase64url(new Uint8Array(deflateRawSync(text)))
const unreadable = { kind: 'refused', why: 'unreadable' }

describe('the code of a run sheet', () => {
  it('is read as it was written', async () => {
    const code = await codeOf(sheet)
    expect(code).toMatch(/^[\w-]+$/)
    expect(await readCode(code)).toEqual({ kind: 'run-sheet', sheet })
  })

  it('holds the longest sheet there may be', async () => {
    let seed = 1
    const letter = () => String.fromCharCode(0x4e00 + ((seed = (seed * 48_271) % 2_147_483_647) % 20_000))
    const noise = (length: number) => Array.from({ length }, letter).join('')
    const step = () => ({
      ...({ kind: 'moment', minutes: 240 } as const),
      ...{ title: noise(limits.title), note: noise(limits.note) },
    })
    const longest = { title: noise(limits.title), steps: Array.from({ length: limits.steps }, step) }
    const code = await codeOf(longest)
    expect(code.length).toBeLessThan(maxCodeLength)
    expect(await readCode(code)).toEqual({ kind: 'run-sheet', sheet: longest })
  })

  it('is refused where it is damaged, cut short, of something else or a bomb', async () => {
    const code = await codeOf(sheet)
    for (const text of ['', 'A', 'é', code.slice(0, -9), deflated('{}'), deflated(Buffer.alloc(90_000_000))])
      expect(await readCode(text), text.slice(0, 30)).toEqual(unreadable)
  })

  it('tells that a newer program wrote it', async () => {
    const newer = deflated(writeRunSheet(sheet).replace('"v":1', '"v":2'))
    expect(await readCode(newer)).toEqual({ kind: 'refused', why: 'newer' })
  })
})
