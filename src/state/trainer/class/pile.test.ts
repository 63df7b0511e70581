import { deflateRawSync } from 'node:zlib'
import { describe, expect, it, test, vi } from 'vitest'
import { mostWaiting } from '../../../learning/class/code-sets.ts'
import { writeResultCode } from '../../../learning/class/result-code.ts'
import { resultWrapping } from '../../../learning/class/result-wrapping.ts'
import { type HandedIn, mostEntries } from '../../../learning/class/roll.ts'
import { listedQuestions, sampleAnswer, sampleRecord } from '../../../learning/class/sample-class.ts'
import { checksumOf } from '../../../learning/passport/checksum.ts'
import { framesOf } from '../../../learning/passport/frames.ts'
import { passportText } from '../../../learning/passport/passport.ts'
import { fragmentOf } from '../../../learning/passport/recognise.ts'
import { sampleAttempt } from '../../../learning/progress/sample-events.ts'
import { Pile } from './pile.ts'
import type { Given } from './read-given.ts'

/** A picture shows the codes that stand in it, a line each. */
vi.mock('../../../platform/codes/read-codes.ts', () => ({
  readPicture: async (file: Blob) => (await file.text()).split('\n').filter(Boolean),
}))

const deflated = (text: string) => new Uint8Array(deflateRawSync(text))
/** Long enough for several codes: what was chosen does not compress. */
const resultText = (learner: string, answers = 900) =>
  writeResultCode(
    sampleRecord(
      learner,
      Array.from({ length: answers }, (_, at) => sampleAnswer(`item-${at}`, `o-${(at * 7_919) % 10_007}`)),
      { course: 'test-course', name: `Name ${learner}` },
    ),
  )
const resultCodes = (learner: string) => framesOf(deflated(resultText(learner)), resultWrapping) ?? []
const passportCodes = (start: number) => {
  const events = Array.from({ length: 120 }, (_, at) =>
    sampleAttempt({
      ...{ id: `id-${(at * 7_919 + start) % 10_007}`, item: `item-${at}`, submittedAtMs: start + at },
    }),
  )
  return framesOf(deflated(passportText({ course: 'test-course', madeAtMs: 9_000, events }))) ?? []
}
const [ann, bob, eve] = [resultCodes('0000000a'), resultCodes('0000000b'), passportCodes(1)]

const picture = (name: string, ...codes: readonly (string | undefined)[]): Given => ({
  ...{ name, file: new Blob([codes.join('\n')], { type: 'image/png' }) },
})
const filmed = (name: string, ...codes: readonly string[]): Given => ({ name, codes })
const told = (handedIn: HandedIn) =>
  handedIn.kind === 'refused'
    ? handedIn.why
    : handedIn.kind === 'part'
      ? `${handedIn.of - handedIn.missing.length}/${handedIn.of}`
      : handedIn.kind === 'record'
        ? handedIn.record.learner
        : handedIn.kind
async function pileOf(...given: readonly Given[]): Promise<Pile> {
  const pile = new Pile(listedQuestions)
  for (const one of given) await pile.take(one)
  return pile
}
const entriesOf = ({ entries }: Pile) =>
  entries.map(({ names, handedIn }) => [names.join('+'), told(handedIn)])

test('there are several codes to each', () => {
  for (const { length } of [ann, bob, eve]) expect(length).toBeGreaterThan(2)
})

describe('pictures of the codes of one result', () => {
  it('become one entry, in whatever order they come', async () => {
    for (const order of [ann, ann.toReversed(), [...ann.slice(1), ...ann.slice(0, 1)]]) {
      const pile = await pileOf(...order.map((code, at) => picture(`${at}.png`, code)))
      expect(entriesOf(pile)).toEqual([[ann.map((_, at) => `${at}.png`).join('+'), '0000000a']])
    }
  })
  it('tell what is missing until then, under their names', async () => {
    const pile = new Pile(listedQuestions)
    await pile.take(picture('a.png', ann[1]))
    expect(entriesOf(pile)).toEqual([['a.png', `1/${ann.length}`]])
    const [{ handedIn, id } = expect.fail()] = pile.entries
    expect(handedIn).toMatchObject({ missing: ann.map((_, at) => at + 1).filter((rank) => rank !== 2) })
    await pile.take(picture('b.png', ...ann))
    expect(entriesOf(pile)).toEqual([['a.png+b.png', '0000000a']])
    expect(pile.entries[0]?.id).toBe(id)
  })
  it('of several learners, mixed in each of them, stay apart; so do passports', async () => {
    const given = [0, 1, 2, 3].map((at) => picture(`${at}.png`, bob[at], eve[at], ann[at]))
    const rest = picture('rest.png', ...ann.slice(4), ...eve.slice(4), ...bob.slice(4))
    const pile = await pileOf(...given, rest)
    const learners = entriesOf(pile).map(([, learner]) => learner)
    expect(learners).toHaveLength(3)
    expect(learners).toEqual(expect.arrayContaining(['0000000a', '0000000b']))
    expect(learners[1]).toMatch(/^[0-9a-f]{8}$/)
  })
  it('join with those that were pasted, or that a camera read', async () => {
    const [first = '', second = '', ...others] = ann
    const pile = await pileOf(
      picture('a.png', first),
      { name: 'pasted', text: `Hello,\n${second}\n` },
      filmed('camera', ...others),
    )
    expect(entriesOf(pile)).toEqual([['a.png+pasted+camera', '0000000a']])
  })
  it('a passport too', async () => {
    const pile = await pileOf(...eve.map((code, at) => picture(`${at}.png`, code)))
    expect(pile.entries).toHaveLength(1)
    expect(pile.entries[0]?.handedIn).toMatchObject({ kind: 'record', unreadable: 0 })
  })
})

const damage = (code = '') => `${code.slice(0, -5)}!!${code.slice(-3)}`

describe('codes are judged one by one', () => {
  it('those that were read before are told, whether their result is whole or waits', async () => {
    const pile = await pileOf(
      ...[picture('a.png', ...ann), picture('again.png', ann[1])],
      ...[picture('b.png', bob[0]), picture('same.png', bob[0])],
    )
    expect(entriesOf(pile)).toEqual([
      ...[
        ['a.png', '0000000a'],
        ['again.png', 'known'],
      ],
      ...[
        ['b.png', `1/${bob.length}`],
        ['same.png', 'known'],
      ],
    ])
  })
  it('a damaged one is told, and the good ones beside it are taken', async () => {
    const pile = await pileOf(picture('a.png', damage(ann[0]), ...ann.slice(1)), picture('b.png', ann[0]))
    expect(entriesOf(pile)).toEqual([
      ['a.png+b.png', '0000000a'],
      ['a.png', 'bad-code'],
    ])
  })
  it('one of a newer program is told', async () =>
    expect(entriesOf(await pileOf(picture('a.png', `RES9${(ann[0] ?? '').slice(4)}`, bob[0])))).toEqual([
      ['a.png', `1/${bob.length}`],
      ['a.png', 'newer'],
    ]))
  it('one of something else is passed over beside others, and told alone', async () => {
    const wifi = 'WIFI:S:home;;'
    expect(entriesOf(await pileOf(picture('a.png', wifi, bob[0]), picture('b.png', wifi)))).toEqual([
      ['a.png', `1/${bob.length}`],
      ['b.png', 'unknown'],
    ])
  })
  it('one that holds a link is a whole result', async () => {
    const link = (learner: string) =>
      `https://a.example/fr/classe/#${fragmentOf(deflated(resultText(learner, 5)), resultWrapping)}`
    const pile = await pileOf(picture('two.png', link('0000000c'), link('0000000d')))
    expect(entriesOf(pile)).toEqual([
      ['two.png', '0000000c'],
      ['two.png', '0000000d'],
    ])
  })
  it('a forged one, which takes the place of another, spoils that set alone, which can be given anew', async () => {
    const [first = '', second = ''] = ann
    const forged = forge(second, first)
    const pile = await pileOf(
      picture('forged.png', forged),
      picture('ann.png', ...ann),
      picture('bob.png', ...bob),
    )
    expect(entriesOf(pile)).toEqual([
      ['forged.png+ann.png', 'damaged'],
      ['bob.png', '0000000b'],
    ])
    await pile.take(picture('anew.png', ...ann))
    expect(entriesOf(pile).at(-1)).toEqual(['anew.png', '0000000a'])
  })
  it('a camera sees much that nobody gave: only results are listed', async () =>
    expect(
      entriesOf(await pileOf(filmed('camera', 'WIFI:S:home;;', damage(ann[0]), 'hello', bob[0] ?? ''))),
    ).toEqual([['camera', `1/${bob.length}`]]))
})

/** `head` of one code, sealed anew with what another one holds. */
function forge(head: string, data: string): string {
  const [mark = '', id = '', rank = '', of = ''] = head.split(':')
  const held = data.split(':').slice(5).join(':').slice(0, -1)
  return sealed(`${mark}:${id}:${rank}:${of}`, held)
}

const sealed = (head: string, data: string) => {
  const bare = head.slice(head.indexOf(':') + 1)
  return `${head}:${checksumOf(`${bare}:${data}`).toUpperCase()}:${data}.`
}

describe('what is taken out', () => {
  it('can be given again, whole or not', async () => {
    const pile = await pileOf(picture('a.png', ...ann), picture('b.png', bob[0]))
    for (const { id } of pile.entries) pile.drop(id)
    expect(pile.entries).toEqual([])
    await pile.take(picture('b.png', ...bob.slice(1)))
    await pile.take(picture('a.png', ...ann))
    expect(entriesOf(pile)).toEqual([
      ['b.png', `${bob.length - 1}/${bob.length}`],
      ['a.png', '0000000a'],
    ])
  })
  it('while its last code is read does not come back', async () => {
    const pile = await pileOf(picture('a.png', ...ann.slice(1)))
    const taking = pile.take(filmed('camera', ann[0] ?? ''))
    await Promise.resolve()
    pile.drop(pile.entries[0]?.id ?? 0)
    await taking
    expect(entriesOf(pile)).toEqual([])
  })
})

describe('a hostile pile', () => {
  /** One code of each of many sets. */
  const loose = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      sealed(`RES1:${at.toString(16).padStart(8, '0').toUpperCase()}:1:99`, '000'),
    )
  it('of loose codes is told once, takes what there is room for, and hinders nobody else', async () => {
    const pile = await pileOf({ name: 'pile', text: loose(3_000).join('\n') }, picture('link.png', bob[0]))
    expect(entriesOf(pile).filter(([, why]) => why === '1/99')).toHaveLength(mostWaiting.sets)
    expect(entriesOf(pile).slice(mostWaiting.sets)).toEqual([
      ['pile', 'codes-full'],
      ['link.png', 'codes-full'],
    ])
    await pile.take({ name: 'file', text: resultText('0000000c', 5) })
    expect(entriesOf(pile).at(-1)).toEqual(['file', '0000000c'])
    pile.drop(pile.entries[0]?.id ?? 0)
    await pile.take(picture('b.png', bob[0]))
    expect(entriesOf(pile).at(-1)).toEqual(['b.png', `1/${bob.length}`])
  })
  it('is listed to the end of the list, and no further', async () => {
    const given = Array.from({ length: mostEntries + 50 }, (_, at) => ({ name: `${at}`, text: 'bread' }))
    const pile = await pileOf(...given, filmed('camera', bob[0] ?? ''))
    expect(pile.entries).toHaveLength(mostEntries + 1)
    expect(entriesOf(pile).at(-1)).toEqual([`${mostEntries}`, 'too-many'])
  })
})
