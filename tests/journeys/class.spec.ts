import { expect } from '@playwright/test'
import Papa from 'papaparse'
import { deflateRawSync } from 'node:zlib'
import { passportText } from '../../src/learning/passport/passport.ts'
import { fragmentOf } from '../../src/learning/passport/recognise.ts'
import { fill, plural } from '../../src/learning/text.ts'
import { ClassRoom, eventsOf, fileOf, passportOf, questionsOf } from '../learner/class-room.ts'
import { itemsIn, locales, moduleIds } from '../learner/course.ts'
import { HandInRoom } from '../learner/hand-in-room.ts'
import { tabTo } from '../learner/hands.ts'
import { storedPast } from '../learner/past.ts'
import { VoteRoom } from '../learner/vote-room.ts'
import { disconnect, expectKept, test as offlineTest } from './offline-test.ts'
import { expectAccessible } from './accessible.ts'
import { everywhere } from './engines.ts'
import { savedBy } from './saved-file.ts'
import { prefix, storeBefore, storedKeys } from './storage.ts'
import { test } from './walk.ts'

const lesson = 'marketing-mix'
const [module = ''] = moduleIds
const four = questionsOf(lesson).slice(0, 4)

/** By hand in class-report.test.ts: 1111, 1100, 0010; and what they won: (2/3 − 1/3) / (1 − 1/3) = 1/2. */
const right = [
  [true, true, true, true],
  [true, true, false, false],
  [false, false, true, false],
]
const doneBy = (rank: number) => ({
  ...{ learner: rank + 1, lesson: four, right: right[rank] ?? [], module },
  ...{ before: [1, 1, 0][rank] ?? 0, after: [2, 2, 0][rank] ?? 0 },
})
const good = [0, 1, 2].map((rank) => fileOf(`ok-${rank}.json`, passportOf(doneBy(rank))))
const broken = fileOf('broken.json', passportOf(doneBy(0)).slice(0, -20))
const foreign = fileOf('bread.json', passportOf(doneBy(1), 'bread'))
const again = fileOf('again.json', passportOf(doneBy(2)))
const all = [...good, broken, foreign, again]

const parsed = (text: string) => Papa.parse<string[]>(text.trim(), { skipEmptyLines: true }).data

for (const locale of locales) {
  test(`a class is gathered, read, saved and deleted (${locale})`, async ({ page }) => {
    const room = new ClassRoom(page, locale)
    const { entries: t, items, mistakes, files } = room.strings
    await room.open()
    await room.give(all)
    await room.expectRead(3, 3)
    await expect(room.entry('broken.json')).toContainText(t.refused.damaged)
    await expect(room.entry('bread.json')).toContainText(
      fill(t.refused['another-course'], { course: 'bread' }),
    )
    await expect(room.entry('again.json')).toContainText(t.told.again)

    await room.moment.selectOption('lesson')
    await expect(page.locator('.class-item-table > tbody > tr')).toHaveCount(4)
    const stemOf = (id: string) => itemsIn(locale).find((item) => item.id === id)?.stem ?? ''
    const shown = await room.inCourseOrder(four)
    const percents = shown.map((item) => (item === four[3] ? 33 : 67))
    expect((await room.rows('.class-item-table')).map((row) => row.slice(0, 3))).toEqual(
      shown.map(({ id }, at) => [stemOf(id), '3', fill(room.strings.percent, { k: percents[at] ?? 0 })]),
    )

    await page.getByRole('button', { name: stemOf(four[0]?.id ?? ''), exact: true }).click()
    const options = await room.rows('.class-options')
    expect(options.map((row) => row[1])).toEqual(
      four[0]?.options.map(({ key }, at, shown) =>
        key ? '2' : at === shown.findIndex((option) => !option.key) ? '1' : '0',
      ),
    )
    await expectAccessible(page)

    const taught = page.locator('.class-mistakes a', { hasNotText: mistakes.vote })
    expect(await taught.count()).toBeGreaterThan(0)
    for (const link of await taught.all()) {
      const { href, hash } = new URL((await link.getAttribute('href')) ?? '', page.url())
      if (hash) expect(await (await page.request.get(href)).text()).toContain(`id="${hash.slice(1)}"`)
    }

    const voteOf = page.locator('.class-mistakes > li').filter({ hasText: stemOf(four[0]?.id ?? '') })
    const [beside] = await Promise.all([
      page.waitForEvent('popup'),
      voteOf.getByRole('link', { name: mistakes.vote }).first().click(),
    ])
    await expect(new VoteRoom(beside, locale).stage).toContainText(stemOf(four[0]?.id ?? ''))
    await beside.close()

    const gains = await room.rows('.class-gain-table')
    expect(gains.map((row) => row.slice(1, 4))).toEqual(
      [0, 1].map(() => ['3', ...[33, 67].map((k) => fill(room.strings.percent, { k }))]),
    )
    const half = (0.5).toLocaleString(locale, { minimumFractionDigits: 2 })
    expect(gains[0]?.[4]).toContain(half)

    const sheet = parsed(await savedBy(room.button(items.csv)))
    await expect(room.status).toHaveText(files.saved)
    expect(sheet[0]?.map((name) => name.replace('\uFEFF', ''))).toEqual(items.columns)
    expect(sheet.slice(1).map(([id, stem, , n, facility]) => [id, stem, n, facility])).toEqual(
      shown.map(({ id }, at) => [id, stemOf(id), '3', `${percents[at]}`]),
    )
    expect(parsed(await savedBy(room.button(room.strings.options.csv)))).toHaveLength(
      1 + four.reduce((sum, item) => sum + item.options.length, 0),
    )
    expect(parsed(await savedBy(room.button(mistakes.csv))).length).toBeGreaterThan(1)
    expect(parsed(await savedBy(room.button(room.strings.gains.csv)))).toHaveLength(3)

    expect((await storedKeys(page)).filter((key) => /ok-|again/.test(key))).toEqual([])
    await room.button(t.erase).click()
    await expect(room.status).toHaveText(t.erased)
    await expect(room.file).toBeFocused()
    await expect(page.locator('.class-entries')).toHaveCount(0)
    await expect(page.locator('.class-item-table')).toHaveCount(0)
    await expectAccessible(page)
  })
}

test('by keyboard alone: links are pasted, a table is sorted, a file taken out', async ({ page }) => {
  const room = new ClassRoom(page, 'fr')
  const { gather, items, entries } = room.strings
  await room.open()
  await tabTo(page, page.getByLabel(gather.paste, { exact: true }))
  const links = [0, 1].map((rank) => {
    const text = passportText({ course: 'triptyque', madeAtMs: 9e12, events: eventsOf(doneBy(rank)) })
    return `https://triptyque.example/fr/passeport/#${fragmentOf(new Uint8Array(deflateRawSync(text)))}`
  })
  await page.keyboard.insertText(`Bonjour,\n${links.join('\n')}`)
  await tabTo(page, room.button(gather.read))
  await page.keyboard.press('Enter')
  await room.expectRead(2, 0)
  await tabTo(page, room.moment)
  await page.keyboard.press('End')
  await expect(page.locator('.class-item-table > tbody > tr')).toHaveCount(4)
  await tabTo(page, room.button(fill(items.sort, { column: items.facility })))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.locator('th[aria-sort="descending"]')).toContainText(items.facility)
  const shares = (await room.rows('.class-item-table')).map((row) => Number(/\d+/.exec(row[2] ?? '')?.[0]))
  expect(shares).toEqual([100, 100, 50, 50])
  await page.keyboard.press('Tab')
  await tabTo(page, page.locator('.class-open').first())
  await page.keyboard.press('Enter')
  await expect(page.locator('.class-options')).toBeVisible()
  await page.getByText(/sans remarque/).focus()
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: new RegExp(`^${entries.drop}`) }).first())
  await page.keyboard.press('Enter')
  await expect(page.locator('.class-count')).toContainText('1')
  await expect(
    page.getByText(fill(room.strings.none, { why: room.strings.why['one-learner'] })).first(),
  ).toBeVisible()
})

test(
  'a link that a learner gave opens the room with their results, and leaves the address',
  everywhere,
  async ({ page }) => {
    const room = new ClassRoom(page, 'en')
    const text = passportText({ course: 'triptyque', madeAtMs: 9e12, events: eventsOf(doneBy(0)) })
    await page.goto(`${room.address}#${fragmentOf(new Uint8Array(deflateRawSync(text)))}`)
    await room.expectRead(1, 0)
    expect(page.url()).toBe(room.address)
  },
)

test('the picture of a code that a learner showed is read', async ({ page, browser }) => {
  const device = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en' })
  await storeBefore(
    device,
    Object.fromEntries(
      Object.entries(storedPast(eventsOf(doneBy(0)))).map(([key, text]) => [prefix + key, text]),
    ),
  )
  const handIn = new HandInRoom(device, 'en')
  await handIn.open()
  await handIn.name.fill('Rivière')
  await handIn.showCodes(1).click()
  const picture = await device.locator('.codes .code').screenshot()
  await device.close()

  const room = new ClassRoom(page, 'en')
  await room.open()
  const image = { mimeType: 'image/png' }
  await room.give([
    { ...image, name: 'code.png', buffer: picture },
    { ...image, name: 'blank.png', buffer: await page.screenshot() },
  ])
  await room.expectRead(1, 1)
  await expect(room.entry('blank.png')).toContainText(room.strings.entries.refused['no-code'])
  await page.getByText(plural('en', room.strings.entries.taken, 1)).click()
  await expect(room.entry('code.png')).toContainText('Rivière')
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('files are given, and an item is opened', async ({ page }) => {
    const room = new ClassRoom(page, 'en')
    await room.open()
    await room.give(good)
    await room.expectRead(3, 0)
    await room.moment.selectOption('lesson')
    await expect(page.locator('.class-open')).toHaveCount(4)
    await page.locator('.class-open').first().tap()
    await expect(page.locator('.class-options')).toBeVisible()
    await room.button(room.strings.entries.erase).tap()
    await expect(room.status).toHaveText(room.strings.entries.erased)
  })
})

/** 300 answers each: the questions of the bank that are choices, some more than once. */
const bank = itemsIn('fr').flatMap((item) =>
  item.kind === 'choice' && !item.reserved && !item.multiple ? item : [],
)
const heavy = (learner: number) =>
  fileOf(
    `learner-${learner}.json`,
    passportOf({
      learner,
      lesson: Array.from({ length: 300 }, (_, at) => bank[at % bank.length] ?? four[0]).flatMap(
        (one) => one ?? [],
      ),
      right: Array.from({ length: 300 }, (_, at) => (at * 31 + learner * 17) % 10 < 6),
    }),
  )

declare global {
  interface Window {
    /** Most elements that the page has drawn before it could answer again. */
    mostDrawn: number
    /** How far the reading was, each time that it was painted anew. */
    painted: Set<string>
    /** Letters that arrived while it went on. */
    typed: number
  }
}

/** Elements: what 40 questions and what stands around them take, with room. A bank, or a class, drawn whole takes thousands. */
const mostDrawn = 1_000

test('500 passports of 300 answers are read while the page goes on answering', async ({ page }) => {
  test.setTimeout(120_000)
  const room = new ClassRoom(page, 'fr')
  await room.open()
  const texts = Array.from({ length: 500 }, (_, at) => heavy(at + 1).buffer.toString())
  const field = page.getByLabel(room.strings.gather.paste, { exact: true })
  await field.focus()
  await page.evaluate((given) => {
    const transfer = new DataTransfer()
    for (const [at, text] of given.entries())
      transfer.items.add(new File([text], `learner-${at}.json`, { type: 'application/json' }))
    const bar = () => document.querySelector('[role=progressbar]')
    Object.assign(window, { mostDrawn: 0, painted: new Set(), typed: 0 })
    // It hears of all that one task has drawn, at once.
    new MutationObserver((records) => {
      const added = records
        .flatMap(({ addedNodes }) => [...addedNodes])
        .flatMap((node) => (node instanceof Element ? [node, ...node.querySelectorAll('*')] : []))
      window.mostDrawn = Math.max(window.mostDrawn, new Set(added).size)
    }).observe(document.body, { childList: true, subtree: true })
    const look = () => {
      const now = bar()?.getAttribute('aria-valuenow')
      if (now) window.painted.add(now)
      requestAnimationFrame(look)
    }
    look()
    document.addEventListener('input', () => (window.typed += bar() ? 1 : 0))
    const input = document.querySelector<HTMLInputElement>('#class-file')
    if (input) input.files = transfer.files
    input?.dispatchEvent(new Event('change', { bubbles: true }))
  }, texts)
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.keyboard.type('typed')
  await expect(field).toHaveValue('typed')
  expect(await page.evaluate(() => window.typed)).toBe(5)
  await room.expectRead(500, 0, 90_000)
  expect(await page.evaluate(() => window.painted.size)).toBeGreaterThan(5)

  // The report comes part by part too, and what is folded when it is opened.
  await expect(page.locator('.class-item-table > tbody > tr')).toHaveCount(new Set(bank).size)
  await page.getByText(plural('fr', room.strings.entries.taken, 500)).click()
  await expect(page.locator('.class-entries > li')).toHaveCount(500)
  const drawn = await page.evaluate(() => window.mostDrawn)
  expect(drawn).toBeGreaterThan(100)
  expect(drawn).toBeLessThan(mostDrawn)
})

test('a reading that is stopped keeps what was read', async ({ page }) => {
  const room = new ClassRoom(page, 'fr')
  await room.open()
  await room.give(Array.from({ length: 120 }, (_, at) => heavy(at + 1)))
  await room.button(room.strings.gather.stop).click()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(page.locator('.class-count')).toBeVisible()
})

offlineTest('after one visit the room works without a network', async ({ page, context, host }) => {
  const room = new ClassRoom(page, 'fr', (path) => host.at(path))
  await room.open()
  await expectKept(page, new URL(room.address).pathname)
  await disconnect(context, host)
  await page.reload()
  await room.give(good)
  await room.expectRead(3, 0)
  await room.moment.selectOption('lesson')
  await expect(page.locator('.class-item-table > tbody > tr')).toHaveCount(4)
})
