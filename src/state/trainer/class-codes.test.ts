import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { LearnerRecord, RecordedAnswer } from '../../learning/class/learner-record.ts'
import { writeResultCode } from '../../learning/class/result-code.ts'
import { resultWrapping } from '../../learning/class/result-wrapping.ts'
import { framesOf } from '../../learning/passport/frames.ts'
import { fragmentOf } from '../../learning/passport/recognise.ts'
import { readResultText, ResultCodes } from './class-codes.ts'

const answers = Array.from({ length: 400 }, (_, at): RecordedAnswer => ({
  ...{ item: `item-${1_000 + at}`, revision: 1, moment: 'lesson', score: at % 2 },
  response: { chosen: [`option-${(at * 7_919) % 10_007}`] },
}))
const record: LearnerRecord = {
  ...{ course: 'test-course', learner: '00ff00ff', name: 'N', madeAtMs: 20_000.5 * 86_400_000, answers },
}
const text = writeResultCode(record)
const bytes = new Uint8Array(deflateRawSync(text))
const frames = framesOf(bytes, resultWrapping) ?? []
const read = { kind: 'record', record }
const readText = (given: string) => readResultText(given, 'test-course')

describe('results are read', () => {
  test.each([
    ['a file', text],
    ['a file after a mark of byte order', `\uFEFF${text}\n`],
    ['a link', `https://a.example/fr/classe/#${fragmentOf(bytes, resultWrapping)}`],
    [
      'a link that mail broke',
      `https://a.example/#${fragmentOf(bytes, resultWrapping)}`.replace(/.{70}/g, '$&\n> '),
    ],
    ['a text', fragmentOf(bytes, resultWrapping)],
    ['all the codes, the last one first', frames.toReversed().join('\r\n')],
  ])('from %s', async (_, given) => expect(await readText(given)).toEqual(read))
  test('from codes, one by one, telling which are missing', async () => {
    const codes = new ResultCodes('test-course')
    const [first = '', ...others] = frames
    expect(others.length).toBeGreaterThan(0)
    const missing = others.map((_, at) => at + 2)
    const collecting = { kind: 'collecting', of: frames.length, missing }
    expect(await codes.take([first])).toEqual({ ...collecting, isNew: true })
    expect(await codes.take(['PASS1:x', first])).toEqual({ ...collecting, isNew: false })
    expect(await codes.take(others)).toEqual(read)
    expect(await codes.take(['https://elsewhere.example'])).toEqual({ kind: 'no-code' })
  })
})

describe('what is none is told', () => {
  test.each(
    [
      ['', 'not-a-code'],
      ['hello', 'not-a-code'],
      ['{}', 'not-a-code'],
      ['#p=AAAA', 'not-a-code'],
      ['#r=!', 'damaged'],
      [`#${fragmentOf(bytes.subarray(0, 90), resultWrapping)}`, 'damaged'],
      [`#${fragmentOf(new Uint8Array(deflateRawSync(Buffer.alloc(9_000_000))), resultWrapping)}`, 'too-big'],
      [frames.slice(1).join('\n'), 'damaged'],
      ['RES1:x', 'damaged'],
      ['RES2:00000000:1:1:00000000:AA.', 'newer'],
      ['x'.repeat(1_100_000), 'too-big'],
    ].map(([given = '', why]) => ({ given, why, start: given.slice(0, 40) })),
  )('$start: $why', async ({ given, why }) => expect(await readText(given)).toEqual({ kind: 'refused', why }))
  test('another course', async () =>
    expect(await readResultText(text, 'other')).toEqual({
      ...{ kind: 'refused', why: 'another-course', course: 'test-course' },
    }))
})
