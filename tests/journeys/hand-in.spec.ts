import { type BrowserContext, expect, type Page } from '@playwright/test'
import { addressOf, builds, plainHost } from '../../scripts/test/builds.ts'
import { strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import type { LearnerRecord } from '../../src/learning/class/learner-record.ts'
import { recordOf } from '../../src/learning/class/record-of.ts'
import { moments, readResultCode } from '../../src/learning/class/result-code.ts'
import { listItem } from '../../src/learning/items/listed-item.ts'
import { reduceEvents } from '../../src/learning/progress/state.ts'
import { findCodes } from '../../src/platform/codes/find-codes.ts'
import { readResultText, ResultCodes } from '../../src/state/trainer/class-codes.ts'
import { itemIn, itemsIn, lessonOf, locales, moduleOf } from '../learner/course.ts'
import { keyboardOnly, touchOnly } from '../learner/fingers.ts'
import { HandInRoom } from '../learner/hand-in-room.ts'
import { Learner } from '../learner/learner.ts'
import { lessonRead, sitting, storedPast } from '../learner/past.ts'
import { savedBy } from './saved-file.ts'
import { prefix, storeBefore, storedKeys } from './storage.ts'
import { test } from './walk.ts'

const events = [
  ...sitting('diagnostic', 1.76e12),
  ...sitting('final', 1.77e12),
  ...lessonRead('promotion', 1.775e12),
]
const stored = Object.fromEntries(
  Object.entries(storedPast(events)).map(([key, text]) => [prefix + key, text]),
)
const bank = itemsIn('fr').map((item) =>
  listItem(item, { lesson: lessonOf(item.id), module: moduleOf(item.id) }),
)
/** What the past comes to, by the rules. */
const record = recordOf(reduceEvents(events), {
  ...{ course: 'triptyque', items: bank, name: 'Rivière', madeAtMs: 0, moments },
})
/** In the order of a code; the room shows them in that of the course. */
const answersOf = (...of: readonly string[]) =>
  record.answers
    .filter(({ moment }) => of.includes(moment))
    .toSorted((one, other) => (one.moment + one.item < other.moment + other.item ? -1 : 1))
const expectRecord = (reading: Awaited<ReturnType<typeof readResultText>>, given: Partial<LearnerRecord>) => {
  expect(reading).toMatchObject({ kind: 'record', record: { learner: record.learner, ...given } })
}
const read = (text: string) => readResultText(text, 'triptyque')

async function openWithPast(page: Page, locale: string): Promise<HandInRoom> {
  await storeBefore(page, stored)
  const room = new HandInRoom(page, locale)
  await room.open()
  return room
}

for (const locale of locales) {
  test(`results are shown answer by answer, then saved, copied and read back (${locale})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const room = await openWithPast(page, locale)
    const { table, give } = room.strings
    await room.name.fill('Rivière')
    await room.fold('diagnostic').click()
    const told = await room.told('diagnostic')
    const shown = answersOf('diagnostic').map(({ item, score }) => [
      itemIn(locale, item).stem,
      score === 1 ? table.right : table.wrong,
    ])
    expect(told.map(([stem, , result]) => [stem, result]).sort()).toEqual(shown.sort())
    expect(told.filter(([, yours]) => yours === '' || yours === table.unread)).toEqual([])

    const file = await savedBy(room.button(give.file.save))
    expectRecord(readResultCode(file, 'triptyque'), {
      name: 'Rivière',
      answers: answersOf('diagnostic', 'final'),
    })
    for (const word of ['certainty', 'AtMs', 'sitting']) expect(file).not.toContain(word)
    await expect(room.said).toHaveText(give.file.saved)

    await room.part('lesson').check()
    await room.part('final').uncheck()
    await room.button(give.link.copy).click()
    await expect(room.said).toHaveText(give.link.copied)
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expectRecord(await read(copied), { answers: answersOf('diagnostic', 'lesson') })
    await room.button(give.text.copy).click()
    await expect(room.said).toHaveText(give.text.copied)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(copied.split('#')[1])
  })
}

test('a link keeps the results after its #, where no server sees them', async ({ page }) => {
  const room = await openWithPast(page, 'fr')
  const link = new URL(await room.link())
  expect(link.origin + link.pathname).toBe(room.trainers)
  expect(link.search).toBe('')
  expect(link.hash).toMatch(/^#r=[\w-]+$/)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')))
  await page.goto(link.href)
  expect(asked.length).toBeGreaterThan(0)
  // What the browser calls an address may have its fragment; what it sends has none.
  expect(asked.filter((address) => address.split('#')[0]?.includes(link.hash.slice(3, 40)))).toEqual([])
})

test('two assessments fit in one code, which is read from its picture', async ({ page }) => {
  const room = await openWithPast(page, 'en')
  await room.showCodes(1).click()
  expectRecord(await readPicture(page), { answers: answersOf('diagnostic', 'final') })
})

/** What a camera would see of the code that is shown. */
async function readPicture(page: Page) {
  const picture = await page.locator('.codes .code').screenshot()
  const pixels = await page.evaluate(async (letters) => {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
    canvas?.drawImage(image, 0, 0)
    const data = canvas?.getImageData(0, 0, image.width, image.height).data ?? []
    return { width: image.width, height: image.height, data: Array.from(data) }
  }, picture.toString('base64'))
  return readCodes(findCodes({ ...pixels, data: new Uint8ClampedArray(pixels.data) }, 5_000))
}

/** Codes, never a link. */
async function readCodes(texts: readonly string[]) {
  const reading = await new ResultCodes('triptyque').take(texts)
  if (reading.kind !== 'record' && reading.kind !== 'refused') throw new Error(reading.kind)
  return reading
}

test('a pseudonym is kept nowhere', async ({ page }) => {
  const room = await openWithPast(page, 'fr')
  const before = await storedKeys(page)
  await room.name.fill('Zéphyr')
  await savedBy(room.button(room.strings.give.file.save))
  expect(await storedKeys(page)).toEqual(before)
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('Zéphyr')
  await page.reload()
  await expect(room.name).toHaveValue('')
})

test('a lesson that was just answered can be handed in with the keyboard alone', async ({ page }) => {
  const learner = new Learner(page, 'fr')
  await learner.openLesson()
  await learner.question(0).answerWrong()
  const room = new HandInRoom(page, 'fr')
  await room.open()
  const by = keyboardOnly(page)
  await expect(page.getByText(room.strings.holds.none)).toBeVisible()
  await by.choose(room.part('lesson'))
  await by.write(room.name, 'Île')
  await by.press(room.fold('lesson'))
  const [answer] = await room.told('lesson')
  expect(answer?.[0]).toBe(learner.question(0).item.stem)
  expect(answer?.[2]).toBe(room.strings.table.wrong)
  await by.press(room.showCodes(1))
  await expect(page.locator('.codes .code')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('.codes .code')).toHaveCount(0)
  const save = room.button(room.strings.give.file.save)
  await expect(async () => {
    await page.keyboard.press('Shift+Tab')
    await expect(save).toBeFocused({ timeout: 100 })
  }).toPass()
  const downloading = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await downloading).suggestedFilename()).toMatch(/^triptyque-Île-\d{4}-\d\d-\d\d\.json$/)
})

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
  test('results are chosen, read and shown', async ({ page }) => {
    const room = await openWithPast(page, 'en')
    await touchOnly.choose(room.part('final'))
    await expect(room.part('final')).not.toBeChecked()
    await touchOnly.write(room.name, 'River')
    await touchOnly.press(room.fold('diagnostic'))
    expect(await room.told('diagnostic')).toHaveLength(answersOf('diagnostic').length)
    await touchOnly.press(room.showCodes(1))
    expectRecord(await readPicture(page), { name: 'River', answers: answersOf('diagnostic') })
  })
})

test('over plain HTTP, the link is there to be copied by hand', async ({ browser }) => {
  const context: BrowserContext = await browser.newContext()
  const page = await context.newPage()
  await storeBefore(page, stored)
  const at = (path: string) => addressOf(builds.root, path).replace('127.0.0.1', plainHost)
  const room = new HandInRoom(page, 'fr', at)
  await room.open()
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  await room.button(room.strings.give.link.copy).click()
  await expect(room.said).toHaveText(room.strings.give.link.notCopied)
  const link = await room.link()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(link)
  expect(link.startsWith(room.trainers)).toBe(true)
  expectRecord(await read(link), { answers: answersOf('diagnostic', 'final') })
  await context.close()
})

test('without any answer, the room says what to do first', async ({ page }) => {
  const room = new HandInRoom(page, 'fr')
  await page.goto(room.address)
  await expect(room.heading(room.strings.nothing.title)).toBeVisible()
  await page.getByRole('link', { name: room.strings.nothing.diagnostic }).click()
  await expect(page).toHaveURL(new RegExp(`/fr/${routeWord('fr', 'diagnostic')}/$`))
})

test('questions that do not come are named, and come once they are asked for again', async ({ page }) => {
  const room = await openWithPast(page, 'fr')
  await page.route('**/fr/items/*.json', (route) => route.abort())
  await room.fold('final').click()
  await expect(page.getByText(room.strings.table.failed)).toBeVisible()
  const ids = answersOf('final').map(({ item }) => item)
  expect((await room.told('final')).map(([name]) => name).sort()).toEqual(ids)
  await page.unroute('**/fr/items/*.json')
  await room.button(room.strings.table.retry).click()
  await expect(page.getByText(room.strings.table.failed)).toHaveCount(0)
  const stems = ids.map((id) => itemIn('fr', id).stem)
  expect((await room.told('final')).map(([stem]) => stem).sort()).toEqual(stems.sort())
})

for (const [from, path] of [
  ['the passport', routeWord('fr', 'passport')],
  ['my progress', routeWord('fr', 'progress')],
] as const)
  test(`${from} leads to the room, and the room to the passport`, async ({ page }) => {
    await storeBefore(page, stored)
    await page.goto(addressOf(builds.root, `fr/${path}/`))
    await page.getByRole('link', { name: strings('fr').handIn.link }).click()
    const room = new HandInRoom(page, 'fr')
    await expect(page).toHaveURL(room.address)
    await page.getByRole('link', { name: room.strings.all.link }).click()
    await expect(page).toHaveURL(addressOf(builds.root, `fr/${routeWord('fr', 'passport')}/`))
  })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  for (const locale of locales)
    test(`the room says why it is empty (${locale})`, async ({ page }) => {
      const room = new HandInRoom(page, locale)
      await page.goto(room.address)
      await expect(page.locator('noscript p').first()).toHaveText(strings(locale).handIn.noScript)
      await expect(page.locator('noscript p').first()).toBeVisible()
      await expect(page.getByText(room.strings.loading)).toBeHidden()
    })
})
