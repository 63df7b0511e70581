import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { expect, type Locator } from '@playwright/test'
import { readSheet } from 'read-excel-file/node'
import { builds, addressOf } from '../../scripts/test/builds.ts'
import { strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { bankFormats } from '../../src/learning/exchange/bank-format.ts'
import { fill } from '../../src/learning/text.ts'
import { readNotes } from '../exchange/read-notes.ts'
import { itemsIn, locales, objectiveIn } from '../learner/course.ts'
import { ExportRoom, fitsKahoot, openItemsOf } from '../learner/export-room.ts'
import { expectWorker } from '../learner/offline-room.ts'
import { expectAccessible } from './accessible.ts'
import { disconnect, expectKept, test as offlineTest } from './offline-test.ts'
import { savedBy } from './saved-file.ts'
import { test } from './walk.ts'
import { watchPage } from './watch-page.ts'

const [lesson, other] = ['marketing-mix', 'price']

/** Goes on with Tab until `target` has the focus. */
async function tabTo(target: Locator): Promise<void> {
  const isFocused = () => target.evaluate((one) => one === document.activeElement)
  for (let presses = 0; presses < 120 && !(await isFocused()); presses += 1)
    await target.page().keyboard.press('Tab')
  await expect(target).toBeFocused()
}

const lossesOf = (locale: string, id: string) => {
  const items = openItemsOf(locale, id)
  const fitting = items.filter(fitsKahoot)
  return {
    items,
    fitting,
    counts: { whole: 0, partly: fitting.length, leftOut: items.length - fitting.length },
  }
}

/** The rows of questions in a workbook that was saved. */
async function rowsIn(path: string): Promise<unknown[][]> {
  const rows: readonly (readonly unknown[])[] = await readSheet(Readable.from(readFileSync(path)))
  return rows.slice(8).map((row) => [...row])
}

test('by keyboard alone a lesson is chosen, its losses read, and the sheet saved', async ({ page }) => {
  const room = new ExportRoom(page, 'fr')
  const faults = await watchPage(page, new URL(addressOf(builds.root)).origin)
  const { fitting, items, counts } = lossesOf('fr', lesson)
  expect(fitting.length).toBeGreaterThan(0)
  await room.open()
  await tabTo(room.lesson(lesson))
  await page.keyboard.press('Space')
  const [first, ...after] = bankFormats
  await tabTo(room.format(first))
  for (const format of after.slice(0, after.indexOf('kahoot') + 1)) {
    await page.keyboard.press('ArrowDown')
    await expect(room.format(format)).toBeChecked()
  }
  await room.expectSaid(counts)

  const fold = page.locator('.export-losses summary', { hasText: room.strings.reasons['kind-unknown'] })
  await tabTo(fold)
  await page.keyboard.press('Enter')
  const others = items.filter(({ kind }) => kind !== 'choice').map(({ stem }) => stem)
  await expect(fold.locator('xpath=..').getByRole('listitem')).toHaveText(others)

  // The button stands before the losses: back to it.
  for (let presses = 0; presses < 20; presses += 1) {
    if (await room.download.evaluate((one) => one === document.activeElement)) break
    await page.keyboard.press('Shift+Tab')
  }
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const file = await download
  expect(file.suggestedFilename()).toBe('triptyque-kahoot-fr.xlsx')
  const rows = await rowsIn(await file.path())
  expect(rows.map(([number, stem]) => [number, stem])).toEqual(fitting.map(({ stem }, at) => [at + 1, stem]))
  for (const [at, item] of fitting.entries()) {
    const options = item.kind === 'choice' ? item.options : []
    const [, , ...cells] = rows[at] ?? []
    const right = String(cells[5])
      .split(',')
      .map((rank) => cells[Number(rank) - 1])
    expect(right.sort(), item.id).toEqual(options.flatMap(({ key, text }) => (key ? [text] : [])).sort())
  }
  await expect(room.saved).toHaveText(fill(room.strings.outcome.saved, { name: 'triptyque-kahoot-fr.xlsx' }))
  expect(faults).toEqual([])
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('an objective is chosen in another language, and the cards saved', async ({ page }) => {
    const room = new ExportRoom(page, 'en')
    const faults = await watchPage(page, new URL(addressOf(builds.root)).origin)
    await room.open()
    const row = page.locator('.export-modules li').filter({ has: room.lesson(lesson) })
    await row.locator('summary').tap()
    const [first] = openItemsOf('fr', lesson)
    const aim = objectiveIn('en', first?.objective ?? '')
    const objective = row.locator('details').getByRole('checkbox', { name: aim })
    await objective.tap()
    await expect(room.lesson(lesson)).toHaveJSProperty('indeterminate', true)
    await page.getByRole('radio', { name: strings('fr').site.language }).tap()
    await room.format('anki').tap()
    const chosen = openItemsOf('fr', lesson).filter(({ objective: of }) => of === first?.objective)
    const sorters = chosen.filter(({ kind }) => kind === 'categorise' || kind === 'scenario').length
    await room.expectSaid({ whole: chosen.length - sorters, partly: sorters, leftOut: 0 })
    const download = page.waitForEvent('download')
    await room.download.tap()
    const file = await download
    expect(file.suggestedFilename()).toBe('triptyque-anki-fr.txt')
    const { notes } = readNotes(readFileSync(await file.path(), 'utf8'))
    const ids = [...new Set(notes.map(({ guid }) => guid.split('/')[1]))]
    expect(ids).toEqual(chosen.map(({ id }) => id))
    expect(notes[0]?.front.paragraphs[0]).toBe(chosen[0]?.stem)
    expect(faults).toEqual([])
  })
})

test('the whole bank leaves as cards, with what is kept for the assessments only where that is asked for', async ({
  page,
}) => {
  const room = new ExportRoom(page, 'fr')
  await room.open()
  await room.button(room.strings.choose.all).click()
  await room.format('anki').check()
  const idsIn = async () => {
    await expect(room.download).toBeEnabled()
    const { notes } = readNotes(await savedBy(room.download))
    return [...new Set(notes.map(({ guid }) => guid.split('/')[1]))].sort()
  }
  const ids = (isReservedToo: boolean) =>
    itemsIn('fr')
      .filter(({ reserved }) => isReservedToo || !reserved)
      .map(({ id }) => id)
      .sort()
  expect(await idsIn()).toEqual(ids(false))
  await page.getByRole('checkbox', { name: room.strings.choose.reserved }).check()
  await expect(room.said).toContainText(String(ids(true).length))
  expect(await idsIn()).toEqual(ids(true))
})

for (const locale of locales) {
  test(`axe finds nothing in the room, whatever was chosen (${locale})`, async ({ page }) => {
    const room = new ExportRoom(page, locale)
    await room.open()
    await expectAccessible(page)
    await room.lesson(lesson).check()
    await page
      .locator('.export-modules li')
      .filter({ has: room.lesson(other) })
      .locator('summary')
      .click()
    await page.locator('.export-modules details[open]').getByRole('checkbox').first().check()
    await room.format('kahoot').check()
    await expect(page.locator('.export-losses details').first()).toBeVisible()
    for (const summary of await page.locator('.export-losses summary').all()) await summary.click()
    await expectAccessible(page)
    await page.route('**/items/*.json', (route) => route.abort())
    await room.button(room.strings.choose.all).click()
    await expect(room.said).toHaveText(room.strings.failed)
    await expectAccessible(page)
  })
}

offlineTest('after one visit both languages leave without a network', async ({ page, context, host }) => {
  const room = new ExportRoom(page, 'fr', (path) => host.at(path))
  await room.open()
  await expectWorker(page)
  await page.reload()
  await expectKept(page, `/${room.path}`)
  await disconnect(context, host)
  await room.open()
  await room.lesson(lesson).check()
  await page.getByRole('radio', { name: strings('en').site.language }).check()
  await room.format('kahoot').check()
  await room.expectSaid(lossesOf('en', lesson).counts)
  const download = page.waitForEvent('download')
  await room.download.click()
  const rows = await rowsIn(await (await download).path())
  expect(rows.map(([, stem]) => stem)).toEqual(lossesOf('en', lesson).fitting.map(({ stem }) => stem))
})

test('without scripts the room says what it takes, and the workshops lead to it', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(addressOf(builds.root, `fr/${routeWord('fr', 'workshops')}/`))
  await page.getByRole('link', { name: strings('fr').exporter.title }).click()
  await expect(page.locator('noscript .box p').first()).toHaveText(strings('fr').exporter.noScript)
  await expect(page.locator('#exporter')).toBeHidden()
  await context.close()
})
