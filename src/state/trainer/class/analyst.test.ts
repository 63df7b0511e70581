import { deflateRawSync } from 'node:zlib'
import { describe, expect, it, test, vi } from 'vitest'
import { writeResultCode } from '../../../learning/class/result-code.ts'
import { resultWrapping } from '../../../learning/class/result-wrapping.ts'
import { questions, sampleAnswer, sampleCourse, sampleRecord } from '../../../learning/class/sample-class.ts'
import { framesOf } from '../../../learning/passport/frames.ts'
import { passportFile, passportText } from '../../../learning/passport/passport.ts'
import { fragmentOf } from '../../../learning/passport/recognise.ts'
import { sampleAttempt } from '../../../learning/progress/sample-events.ts'
import { Analyst } from './analyst.ts'
import type { Given } from './read-given.ts'
import { sampleLine } from './sample-line.ts'

vi.mock('./class-worker.ts?worker&url', () => ({ default: '' }))

const start = () => new Analyst(sampleCourse, sampleLine())
/** To q1 wrong and to q2 right, whatever scores it claims. */
const history = (start_: number, claimed: readonly number[] = [0, 1]) =>
  ['q1', 'q2'].map((item, at) =>
    sampleAttempt({
      ...{ item, submittedAtMs: start_ + at },
      ...{ response: { chosen: [item === 'q2' ? 'key' : 'a'] }, score: claimed[at] ?? 0 },
    }),
  )
const passport = (start_: number, course = 'test-course') => ({
  ...{ course, madeAtMs: 9_000, events: history(start_), setAside: [] },
})
const file = (name: string, text: string, type = 'application/json'): Given => ({
  ...{ name, file: new Blob([text], { type }) },
})
const deflated = (text: string) => new Uint8Array(deflateRawSync(text))
const resultsOf = (course: string) =>
  writeResultCode(sampleRecord('0000abcd', [sampleAnswer('q1', 'key')], { course, name: 'Ann' }))
const results = resultsOf('test-course')
const manyFrames =
  framesOf(
    deflated(
      passportText({
        ...passport(1),
        events: Array.from({ length: 120 }, (_, at) =>
          sampleAttempt({ id: `id-${(at * 7_919) % 10_007}`, item: `item-${at}`, submittedAtMs: at }),
        ),
      }),
    ),
  ) ?? []
const read = async (...given: readonly Given[]) => {
  const { entries, answered } = await start().read(given, () => undefined)
  return {
    told: entries.map(({ told }) => (told.kind === 'refused' ? told.why : told.kind)),
    answered,
    entries,
  }
}

describe('what is handed in', () => {
  it.each([
    ['a passport', file('a', passportFile(passport(1)))],
    ['a link to one', { name: 'a', text: `https://x/#${fragmentOf(deflated(passportText(passport(1))))}` }],
    [
      'the codes of one',
      { name: 'a', text: (framesOf(deflated(passportText(passport(1)))) ?? []).join('\n') },
    ],
    ['results', file('a.txt', results, 'text/plain')],
    ['a link to results', { name: 'a', text: `https://x/#${fragmentOf(deflated(results), resultWrapping)}` }],
  ] as const)('%s is taken', async (_, given) => {
    const { told, answered } = await read(given)
    expect(told).toEqual(['taken'])
    expect(answered.moments.lesson.learners).toBe(1)
  })
  it.each([
    ['not what this course writes', file('a', 'hello'), 'unknown'],
    ['a passport cut short', file('a', passportFile(passport(1)).slice(0, -9)), 'damaged'],
    ['a passport that was changed', file('a', passportFile(passport(1)).replace('"q1"', '"q2"')), 'damaged'],
    ['results that were changed', file('a', results.replace('Ann', 'Bob')), 'damaged'],
    ['a passport of another course', file('a', passportFile(passport(1, 'bread'))), 'another-course'],
    ['results of another course', file('a', resultsOf('bread')), 'another-course'],
    ['a passport of a newer program', file('a', '{"passport":99,"checksum":"","course":"x"}'), 'newer'],
    ['results of a newer program', file('a', '{"results":99,"checksum":"","course":"x"}'), 'newer'],
    ['nothing at all', file('a', ''), 'unknown'],
    ['no answer', file('a', passportFile({ ...passport(1), events: [] })), 'empty'],
    ['some codes of several', { name: 'a', text: manyFrames.slice(1).join('\n') }, 'part'],
    ['what is far too big', { name: 'a', file: { size: 2 ** 31, type: '' } as Blob }, 'too-big'],
    [
      'what cannot be read',
      {
        name: 'a',
        file: { size: 1, type: '', text: () => Promise.reject(new Error('Gone.')) } as unknown as Blob,
      },
      'damaged',
    ],
  ] as const)('%s is refused, with the reason', async (_, given, why) => {
    const { told } = await read(
      file('good', passportFile(passport(1))),
      given,
      file('too', passportFile(passport(5))),
    )
    expect(told).toEqual(['taken', why, 'taken'])
  })
  it('a learner who hands in twice is one', async () => {
    const { told, answered } = await read(
      file('a', passportFile(passport(1))),
      file('b', passportFile({ ...passport(1), madeAtMs: 9_999 })),
    )
    expect(told).toEqual(['taken', 'again'])
    expect(answered.learners).toBe(1)
  })
  it('one thing can be taken out again', async () => {
    const analyst = start()
    const { entries } = await analyst.read(
      [file('a', passportFile(passport(1))), file('b', 'x')],
      () => undefined,
    )
    const left = await analyst.drop(entries[0]?.id ?? 0)
    expect(left.entries.map(({ names }) => names)).toEqual([['b']])
    expect(left.answered.learners).toBe(0)
  })
})

test('how far it is is told, and a reading that is stopped keeps what is read', async () => {
  const analyst = start()
  const given = Array.from({ length: 20 }, (_, at) => file(`${at}`, passportFile(passport(at * 10))))
  const seen: string[] = []
  const { entries, answered } = await analyst.read(given, (done, of) => {
    seen.push(`${done}/${of}`)
    if (done === 4) analyst.stop()
  })
  expect(seen).toEqual(['0/20', '1/20', '2/20', '3/20', '4/20'])
  expect(entries).toHaveLength(5)
  expect(answered.learners).toBe(5)
  expect((await analyst.read(given.slice(5), () => undefined)).answered.learners).toBe(20)
})

test.each([
  ['as they are', [0, 1]],
  ['turned round', [1, 0]],
])('a report is made of all that is read, with the scores claimed %s', async (_, claimed) => {
  const analyst = start()
  const given = [1, 101].map((at) =>
    file(`${at}`, passportFile({ ...passport(at), events: history(at, claimed) })),
  )
  await analyst.read(given, () => undefined)
  expect(await analyst.report({ moment: 'lesson' }, questions)).toMatchObject({
    ...{
      learners: 2,
      answers: 4,
      items: [
        { item: 'q1', n: 2, facility: 0 },
        { item: 'q2', facility: 1 },
      ],
    },
  })
})

test('what goes wrong in the worker is told, and so is its end', async () => {
  const line = sampleLine()
  const analyst = new Analyst(sampleCourse, line)
  await expect(analyst.report({ moment: 'lesson' }, [null as never])).rejects.toThrow()
  const waiting = analyst.read([file('a', 'x')], () => undefined)
  analyst.end()
  await expect(waiting).rejects.toThrow()
  expect(line.isOver).toBe(true)
})
