import { deflateRawSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { count } from '../../scripts/test/counts.ts'
import { checksumOf } from '../../src/learning/passport/checksum.ts'
import { framesOf } from '../../src/learning/passport/frames.ts'
import { passportFile, passportText } from '../../src/learning/passport/passport.ts'
import { fragmentOf } from '../../src/learning/passport/recognise.ts'
import { sampleAttempt } from '../../src/learning/progress/sample-events.ts'
import { PassportRoom } from '../learner/passport-room.ts'
import { prefix, storeBefore } from './storage.ts'
import { test } from './walk.ts'

type Why = Parameters<PassportRoom['expectRefused']>[0]

const passport = { course: 'triptyque', madeAtMs: 1.77e12, events: [sampleAttempt()], setAside: [] }
const file = passportFile(passport)
const body = { course: 'triptyque', savedAtMs: 1, events: [] as unknown[] }
const plain = (change: object) => JSON.stringify({ ...body, ...change })
/** With a checksum that holds: made by someone who knows how. */
const sealed = (change: object) => {
  const whole = { ...body, ...change }
  return JSON.stringify({ passport: 1, checksum: checksumOf(JSON.stringify(whole)), ...whole })
}
const deflated = (text: string | Buffer) => new Uint8Array(deflateRawSync(text))
const link = (bytes: Uint8Array) => `https://a.example/fr/passeport/#${fragmentOf(bytes)}`
const good = deflated(passportText(passport))
const flipped = (bytes: Uint8Array, at: number) =>
  bytes.map((byte, place) => (place === at ? byte ^ 4 : byte))
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const frames =
  framesOf(deflated(Buffer.from(Array.from({ length: 900 }, (_, at) => (at * 7_919) & 255)))) ?? []
const attempt = { v: 3, ...sampleAttempt() }

const pasted: readonly (readonly [what: string, text: string, why: Why])[] = [
  ['words', 'Bonjour.', 'not-a-passport'],
  ['markup', '<script>document.title = "taken"</script>', 'not-a-passport'],
  ['an address', 'javascript:alert(1)#p=', 'damaged'],
  ['JSON of something else', '{"a":1}', 'not-a-passport'],
  ['a list', '[{"course":"triptyque"}]', 'not-a-passport'],
  ['a file cut short', file.slice(0, -20), 'damaged'],
  ['a file of which a letter changed', file.replace('at-1000', 'at-1001'), 'damaged'],
  ['a file of which the checksum changed', file.replace(/"checksum":"./, '"checksum":"g'), 'damaged'],
  ['a file without its checksum', file.replace(/"checksum":"\w+",/, ''), 'damaged'],
  ['a file of a later form', file.replace('"passport":1', '"passport":2'), 'newer'],
  ['a file with an event of a later version', sealed({ events: [{ v: 99 }] }), 'newer'],
  ['a file of another course', passportFile({ ...passport, course: 'other' }), 'another-course'],
  [
    'a course named in markup',
    passportFile({ ...passport, course: '<img src=x onerror=alert(1)>' }),
    'another-course',
  ],
  ['a course named at length', passportFile({ ...passport, course: 'x'.repeat(100_000) }), 'another-course'],
  ['a file of nothing', sealed({}), 'empty'],
  ['an old file of nothing', plain({}), 'empty'],
  ['events that are none', sealed({ events: [null, 1, 'x', [], {}] }), 'damaged'],
  [
    'events of wrong types',
    sealed({
      events: [
        { ...attempt, score: '1' },
        { ...attempt, item: ['a'] },
      ],
    }),
    'damaged',
  ],
  ['a score above one', sealed({ events: [{ ...attempt, score: 1e9 }] }), 'damaged'],
  ['an item that climbs', sealed({ events: [{ ...attempt, item: '../../s/locale' }] }), 'damaged'],
  ['an item in markup', sealed({ events: [{ ...attempt, item: '<script>' }] }), 'damaged'],
  ['an event named __proto__', sealed({ events: [JSON.parse('{"__proto__":{"v":1}}')] }), 'damaged'],
  [
    'a response with __proto__',
    sealed({ events: [{ ...attempt, response: JSON.parse('{"__proto__":{"polluted":true}}') as object }] }),
    'damaged',
  ],
  [
    'a response nested deep',
    sealed({ events: [{ ...attempt, response: JSON.parse(nested(500)) as [] }] }),
    'damaged',
  ],
  ['brackets without end', `{"course":"triptyque","savedAtMs":1,"events":[${nested(50_000)}]}`, 'damaged'],
  ['events that are no list', plain({ events: { length: 3 } }), 'damaged'],
  ['an instant that is none', plain({ savedAtMs: -1, events: [attempt] }), 'damaged'],
  ['columns of unequal length', sealed({ groups: [{ fields: ['v', 'id'], columns: [[1], []] }] }), 'damaged'],
  ['a link cut short', link(good).slice(0, -30), 'damaged'],
  ['a link with a letter of no link', `${link(good)}é`, 'damaged'],
  ['a link of which a bit changed', link(flipped(good, 40)), 'damaged'],
  ['a link of noise', link(Uint8Array.from({ length: 300 }, (_, at) => (at * 97) & 255)), 'damaged'],
  ['a link that is a bomb', link(deflated(Buffer.alloc(120_000_000))), 'too-big'],
  ['a link to a bomb of events', link(deflated(`{"events":"${'x'.repeat(30_000_000)}"}`)), 'too-big'],
  ['a link to letters that are no UTF-8', link(deflated(Buffer.of(0xff, 0xfe, 0x00, 0xd8))), 'damaged'],
  [
    'a link to another course',
    link(deflated(passportText({ ...passport, course: 'other' }))),
    'another-course',
  ],
  ['a code of which a letter changed', (frames[0] ?? '').replace(/.\.$/, '?.'), 'damaged'],
  ['a code of a later form', (frames[0] ?? '').replace('PASS1', 'PASS2'), 'newer'],
  ['codes of noise, all there', frames.join('\n'), 'damaged'],
]

const files: readonly (readonly [what: string, mimeType: string, buffer: Buffer, why: Why])[] = [
  [
    'a file of 10 MB',
    'application/json',
    Buffer.from(plain({ events: ['x'.repeat(10_000_000)] })),
    'too-big',
  ],
  [
    'a file in UTF-16 that does not say so',
    'application/json',
    Buffer.from(file, 'utf16le'),
    'not-a-passport',
  ],
  ['a file of bytes', 'application/octet-stream', Buffer.from(good), 'not-a-passport'],
  ['a page', 'text/html', Buffer.from('<!doctype html><script>alert(1)</script>'), 'not-a-passport'],
  ['a picture that is none', 'image/png', Buffer.from('<svg onload="alert(1)"/>'), 'not-a-passport'],
]

/** All that the browser keeps of the course, the journal too. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const journals = await Promise.all(
      databases.map(
        ({ name = '' }) =>
          new Promise((resolve) => {
            const opening = indexedDB.open(name)
            opening.onsuccess = () => {
              const reading = opening.result.transaction('entries').objectStore('entries').getAll()
              reading.onsuccess = () => {
                opening.result.close()
                resolve(reading.result)
              }
            }
          }),
      ),
    )
    return JSON.stringify([Object.entries(localStorage).sort(), journals])
  })

/** Given one after the other, a few in each test. */
const inputs = [
  ...pasted.map(([what, text, why]) => ({ what, why, give: (room: PassportRoom) => room.paste(text) })),
  ...files.map(([what, mimeType, buffer, why]) => ({
    ...{ what, why, give: (room: PassportRoom) => room.give({ mimeType, buffer }) },
  })),
]
const perTest = 11

for (let from = 0; from < inputs.length; from += perTest) {
  const some = inputs.slice(from, from + perTest)
  test(`refused with the reason, without a trace: ${some[0]?.what ?? ''} and what follows`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await storeBefore(page, { [`${prefix}a/item-1/mine`]: JSON.stringify({ ...attempt, id: 'mine' }) })
    const room = new PassportRoom(page, 'fr')
    await room.open()
    const before = await kept(page)
    let held = 0
    for (const { what, why, give } of some)
      await test.step(what, async () => {
        await give(room)
        await room.expectRefused(why)
        expect(await kept(page), what).toBe(before)
        held += 1
      })
    expect(dialogs).toEqual([])
    expect(await page.evaluate(() => [document.title.includes('taken'), 'polluted' in {}])).toEqual([
      false,
      false,
    ])
    count('hostile', some.length, held)
  })
}

test('a hostile link that is opened is refused too', async ({ page }) => {
  const room = new PassportRoom(page, 'en')
  for (const [text, why] of [
    [link(flipped(good, 30)), 'damaged'],
    [link(deflated(Buffer.alloc(120_000_000))), 'too-big'],
    ['#p=%3Cscript%3E', 'damaged'],
  ] as const) {
    await page.goto(`${room.address}${text.slice(text.indexOf('#'))}`)
    await room.expectRefused(why)
    expect(page.url()).toBe(room.address)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  }
  count('hostile', 3, 3)
})
