import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type Browser, expect, type Page } from '@playwright/test'
import { plural } from '../../src/learning/text.ts'
import { locales } from '../learner/course.ts'
import { Learner } from '../learner/learner.ts'
import { PassportRoom } from '../learner/passport-room.ts'
import { lessonRead, sitting, storedPast } from '../learner/past.ts'
import { fillStorage, prefix, storeBefore, storedAttempts, storedKeys } from './storage.ts'
import { test } from './walk.ts'
import { withCamera } from './with-camera.ts'

const past = storedPast([...sitting('diagnostic', 1.76e12), ...lessonRead('promotion', 1.77e12)])
const pastAttempts = Object.keys(past).filter((key) => key.startsWith('a/'))
const under = (start: string) =>
  Object.fromEntries(Object.entries(past).map(([key, text]) => [start + key, text]))

/** A device that has a past, in its room. */
async function oldDevice(browser: Browser, locale = 'fr'): Promise<PassportRoom> {
  const page = await (await browser.newContext()).newPage()
  await page.addInitScript(() => (window.print = () => undefined))
  await storeBefore(page, under(prefix))
  const room = new PassportRoom(page, locale)
  await room.open()
  return room
}

const everything = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))
const asFile = (path: string) => ({ mimeType: 'application/json', buffer: readFileSync(path) })
const asPicture = (buffer: Buffer, type = 'png') => ({ mimeType: `image/${type}`, buffer })

for (const locale of locales) {
  test(`progress goes to another device in a file, is added to what is there, and can be undone after a reload (${locale})`, async ({
    page,
    browser,
    context,
  }) => {
    const path = await (await oldDevice(browser, locale)).saveFile()
    const learner = new Learner(page, locale)
    await learner.openLesson()
    await learner.question(0).answerRight()
    const own = await storedKeys(page)
    const otherTab = new PassportRoom(await context.newPage(), locale)
    await otherTab.open()

    const room = new PassportRoom(page, locale)
    await room.open()
    const before = await everything(page)
    await room.give(asFile(path))
    await room.expectOffer(pastAttempts.length)
    expect(await everything(page)).toBe(before)
    await room.confirm(pastAttempts.length).click()
    await room.expectAdded(pastAttempts.length)
    const all = plural(locale, room.strings.here.answers, pastAttempts.length + 1).split('{')[0] ?? ''
    for (const tab of [room, otherTab]) await expect(tab.page.locator('.holds')).toContainText(all)
    expect(await storedKeys(page)).toEqual(
      [...own, ...Object.keys(past).map((key) => prefix + key), `${prefix}r/last`].sort(),
    )

    await room.give(asFile(path))
    await expect(page.getByText(room.strings.preview.nothingNew)).toBeVisible()
    await page.reload()
    await room.button(room.strings.done.undo).click()
    await expect(page.getByText(plural(locale, room.strings.done.undone, pastAttempts.length))).toBeFocused()
    expect(await storedKeys(page)).toEqual(own)
    await page.reload()
    await room.expectOpen()
    expect(await storedKeys(page)).toEqual(own)
  })
}

test('a link asks, is taken out of the address, and adds by touch what is agreed to', async ({ browser }) => {
  const link = await (await oldDevice(browser)).link()
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  const room = new PassportRoom(page, 'fr')
  await page.goto(link)
  await room.expectOffer(pastAttempts.length)
  expect(page.url()).toBe(room.address)
  expect(await storedKeys(page)).toEqual([])
  await room.confirm(pastAttempts.length).tap()
  await room.expectAdded(pastAttempts.length)
  await page.reload()
  await expect(page.getByRole('heading', { name: room.strings.preview.title })).toHaveCount(0)
  expect(await storedAttempts(page)).toHaveLength(pastAttempts.length)
})

test('a pasted link is read, shown and added by keyboard alone', async ({ page, browser }) => {
  const link = await (await oldDevice(browser)).link()
  const room = new PassportRoom(page, 'fr')
  await room.open()
  await page.getByLabel(room.strings.back.paste).focus()
  await page.keyboard.insertText(`Voici : ${link}\n`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await room.expectOffer(pastAttempts.length)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(room.confirm(pastAttempts.length)).toBeFocused()
  await page.keyboard.press('Enter')
  await room.expectAdded(pastAttempts.length)
})

test('pictures of codes join in any order, a foreign one among them, and tell which are missing', async ({
  page,
  browser,
}) => {
  const device = await oldDevice(browser)
  const pictures = await device.pictures()
  expect(pictures.length).toBeGreaterThan(1)
  const nothing = await device.page.locator('.holds').screenshot()
  const room = new PassportRoom(page, 'fr')
  await room.open()
  await room.give(asPicture(nothing))
  await expect(page.getByRole('status')).toHaveText(room.strings.back.noCode)
  const [first, ...others] = pictures.map((picture) => asPicture(picture))
  if (!first) throw new Error('There is no code.')
  for (const picture of others.toReversed()) await room.give(picture)
  await expect(page.getByRole('status')).toContainText(
    plural('fr', room.strings.back.missing, 1).replace('{list}', '1'),
  )
  expect(await storedKeys(page)).toEqual([])
  await room.give(first)
  await room.expectOffer(pastAttempts.length)
})

test('a pasted picture of a code is read', async ({ page, browser }) => {
  const pictures = await (await oldDevice(browser)).pictures()
  const room = new PassportRoom(page, 'fr')
  await room.open()
  for (const picture of pictures)
    await page.getByLabel(room.strings.back.paste).evaluate((field, letters) => {
      const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File([bytes], 'code.png', { type: 'image/png' }))
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, picture.toString('base64'))
  await room.expectOffer(pastAttempts.length)
})

test('a printed sheet of codes is read back from its picture, on A4 and on Letter', async ({
  page,
  browser,
}, info) => {
  const device = await oldDevice(browser)
  await device.button(device.strings.along.codes.print).click()
  await expect(device.page.locator('.codes-sheet')).toBeAttached()
  await device.page.emulateMedia({ media: 'print' })
  const codes = await device.page
    .locator('.codes-all .code')
    .evaluateAll((all) => all.map((code) => code.clientWidth))
  // 96 pixels an inch: at least 30 mm a side.
  for (const width of codes) expect((width / 96) * 25.4).toBeGreaterThan(30)
  const sheets = [await device.page.locator('.codes-sheet').screenshot({ scale: 'css' })]
  for (const format of ['A4', 'Letter']) {
    const path = info.outputPath(`${format}.pdf`)
    await device.page.pdf({ path, format })
    sheets.push(...pagesOf(path))
  }
  const room = new PassportRoom(page, 'fr')
  await room.open()
  for (const sheet of sheets) {
    await room.give(asPicture(sheet))
    await room.expectOffer(pastAttempts.length)
    await room.button(room.strings.preview.cancel).click()
  }
})

/** The first page, at 150 dots an inch, where the machine has what draws PDF. */
function pagesOf(path: string): Buffer[] {
  try {
    return [execFileSync('pdftoppm', ['-r', '150', '-singlefile', '-png', path])]
  } catch {
    return []
  }
}

test('the camera reads the codes of the other screen', async ({ browser }, info) => {
  const pictures = await (await oldDevice(browser)).pictures('jpeg')
  await withCamera(pictures, info.outputPath('codes.mjpeg'), async (page) => {
    const room = new PassportRoom(page, 'fr')
    await room.open()
    await room.button(room.strings.back.camera).click()
    await expect(page.getByRole('heading', { name: room.strings.preview.title })).toBeVisible({
      timeout: 40_000,
    })
    await room.expectOffer(pastAttempts.length)
    await expect(page.locator('video')).toHaveCount(0)
  })
})

test('a camera that is refused, or that is not there, leaves the other ways', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('No.', 'NotAllowedError'))
  })
  const room = new PassportRoom(page, 'fr')
  await room.open()
  await room.button(room.strings.back.camera).click()
  await expect(page.getByRole('status')).toHaveText(room.strings.back.denied)
  await expect(page.getByLabel(room.strings.back.photo)).toBeVisible()
})

test('where storage is full, nothing is added, and that is told', async ({ page, browser }) => {
  const path = await (await oldDevice(browser)).saveFile()
  const room = new PassportRoom(page, 'fr')
  await room.open()
  await fillStorage(page)
  const before = await everything(page)
  await room.give(asFile(path))
  await room.confirm(pastAttempts.length).click()
  await expect(page.getByText(room.strings.done.full)).toBeVisible()
  expect(await everything(page)).toBe(before)
})

test('progress of the same course at another address of this origin is offered, and left where it is', async ({
  page,
}) => {
  const old = under('triptyque@/ancien/cours//')
  await storeBefore(page, old)
  const room = new PassportRoom(page, 'fr')
  await room.open()
  await expect(page.getByRole('heading', { name: room.strings.elsewhere.title })).toBeVisible()
  await room.button(room.strings.elsewhere.see).click()
  await room.expectOffer(pastAttempts.length)
  await room.confirm(pastAttempts.length).click()
  await room.expectAdded(pastAttempts.length)
  expect(await storedAttempts(page)).toHaveLength(pastAttempts.length)
  const kept = await page.evaluate(() => Object.entries(localStorage))
  expect(Object.fromEntries(kept.filter(([key]) => key in old))).toEqual(old)
})

test('my progress leads to the room, and so does the notice of what is not saved', async ({ page }) => {
  const learner = new Learner(page, 'fr')
  await learner.openProgress()
  await page.getByRole('link', { name: learner.strings.passport.link }).click()
  const room = new PassportRoom(page, 'fr')
  await expect(page).toHaveURL(room.address)
  await learner.openLesson()
  await fillStorage(page)
  await learner.question(0).answerRight()
  await page.getByRole('link', { name: learner.strings.passport.link }).click()
  await expect(page).toHaveURL(room.address)
})
