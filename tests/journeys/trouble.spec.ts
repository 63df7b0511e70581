import { readFileSync } from 'node:fs'
import { expect, type Page, test as inOwnTab } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { fill, plural } from '../../src/learning/text.ts'
import { maxTroubles } from '../../src/learning/trouble/trouble.ts'
import { locales } from '../learner/course.ts'
import { Learner } from '../learner/learner.ts'
import { expectNothingInjected, hostile } from './injection.ts'
import { fillStorage, prefix, storeBefore, storedAttempts, storedKeys } from './storage.ts'
import { rejectIn, throwIn } from './thrown.ts'
import { test } from './walk.ts'

const roomOf = (locale: string) => addressOf(builds.root, `${locale}/${routeWord(locale, 'trouble')}/`)

const noted = async (page: Page) => (await storedKeys(page)).filter((key) => key.startsWith(`${prefix}t/`))

for (const locale of locales) {
  const t = strings(locale).trouble

  test(`an error is said once, looked at, copied, saved and cleared, by keyboard alone (${locale})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const learner = new Learner(page, locale)
    await learner.openLesson()
    await learner.question(0).answerRight()
    await throwIn(page, 'first')
    const line = page.getByRole('status').filter({ hasText: t.line.sentence })
    await expect(line).toBeVisible()
    await rejectIn(page, 'second')
    await expect.poll(() => noted(page)).toHaveLength(2)
    await expect(line).toHaveCount(1)

    await line.getByRole('link', { name: t.line.see }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(roomOf(locale))
    const entries = page
      .getByRole('list')
      .getByRole('listitem')
      .filter({ has: page.locator('time') })
    await expect(entries).toHaveCount(2)
    await expect(page.getByText(plural(locale, t.noted.intro, 2))).toBeVisible()
    await expect(entries.first()).toContainText('TypeError: second')
    await expect(entries.last()).toContainText('Error: first')
    await expect(page.getByText(t.device.saving.saved, { exact: true })).toBeVisible()

    const message = page.getByRole('textbox', { name: t.message.label })
    await expect(message).toHaveValue(/TypeError: second[\s\S]+Error: first/)
    await page.getByRole('button', { name: t.message.copy, exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: t.message.copied })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await message.inputValue())
    expect(copied).not.toContain(learner.question(0).keys[0])

    await message.fill('mine')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: t.message.save, exact: true }).press('Enter')
    expect(readFileSync(await (await download).path(), 'utf8')).toBe('mine')

    await page.getByRole('button', { name: t.noted.forget }).press('Enter')
    await expect(page.getByRole('status').filter({ hasText: t.noted.forgotten })).toBeVisible()
    await expect(page.getByRole('heading', { name: t.noted.title })).toBeFocused()
    await expect(message).toHaveValue('mine')
    expect(await noted(page)).toEqual([])
    expect(await storedAttempts(page)).toHaveLength(1)
    await page.reload()
    await expect(page.getByText(t.noted.none)).toBeVisible()
  })

  test(`values set aside are told, and saved in a file (${locale})`, async ({ page }) => {
    await storeBefore(page, { [`${prefix}a/x/1`]: '{"odd' })
    await page.goto(roomOf(locale))
    const { saving } = strings(locale).progress
    await expect(page.getByRole('definition').filter({ hasText: saving.setAside.one })).toBeVisible()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: t.device.save }).click()
    expect(readFileSync(await (await download).path(), 'utf8')).toContain(JSON.stringify('{"odd'))
  })
}

const t = strings('fr').trouble

test('the line goes when it is closed, and hides nothing that has the focus', async ({ page }) => {
  const learner = new Learner(page, 'fr')
  await learner.openLesson()
  const question = learner.question(0)
  await question.reach()
  await question.expectAwake()
  const button = question.root.getByRole('button', { name: learner.strings.choice.question.check })
  await button.focus()
  // At the very edge, where the line is about to stand.
  await button.evaluate((button) => scrollBy(0, button.getBoundingClientRect().bottom - innerHeight + 2))
  await throwIn(page, 'a')
  const line = page.getByRole('status').filter({ hasText: t.line.sentence })
  await expect(line).toBeVisible()
  const edges = await Promise.all([button.boundingBox(), line.boundingBox()])
  expect((edges[0]?.y ?? 0) + (edges[0]?.height ?? 0)).toBeLessThanOrEqual(edges[1]?.y ?? 0)
  await line.getByRole('button', { name: t.line.close }).click()
  await expect(line).toHaveCount(0)
  await throwIn(page, 'b')
  await expect.poll(() => noted(page)).toHaveLength(2)
  await expect(line).toHaveCount(0)
})

test('an endless loop of errors keeps few, says one, and the page goes on', async ({ page }) => {
  const learner = new Learner(page, 'fr')
  await learner.openLesson()
  await page.evaluate(() => {
    let rank = 0
    setInterval(() => {
      rank += 1
      if (rank % 2 === 0) throw new Error(`rank ${rank}`)
      void Promise.reject(new Error('always the same'))
    })
  })
  await expect(page.getByText(t.line.sentence)).toBeVisible()
  await learner.question(0).answerRight()
  await learner.question(1).answerRight()
  expect(await storedAttempts(page)).toHaveLength(2)
  expect((await noted(page)).length).toBeLessThanOrEqual(maxTroubles)
  await page.goto(roomOf('fr'))
  for (let times = 0; times < 3; times += 1) {
    await page.reload()
    await page.evaluate((times) => {
      for (let rank = 0; rank < 100; rank += 1)
        setTimeout(() => {
          throw new Error(`${times} ${rank}`)
        })
    }, times)
    await expect.poll(async () => (await noted(page)).length).toBeGreaterThan(10)
  }
  expect((await noted(page)).length).toBeLessThanOrEqual(maxTroubles)
})

// In a tab of its own: one that was used before may hold what notes it.
inOwnTab('what fails while the network is away is noted once it is back', async ({ page, context }) => {
  await page.goto(addressOf(builds.root, 'fr/'))
  /** How often the code that keeps it did not come. */
  let failed = 0
  page.on('requestfailed', (request) => {
    if (/\/note\.[^/]+\.js$/.test(request.url())) failed += 1
  })
  await context.setOffline(true)
  await page.evaluate(() => {
    const address = '/never-there.js'
    setTimeout(() => void import(address))
  })
  await page.waitForFunction(() => !navigator.onLine)
  await expect.poll(() => failed).toBe(1)
  await throwIn(page, 'while away')
  await expect.poll(() => failed).toBe(2)
  expect(await noted(page)).toEqual([])
  await context.setOffline(false)
  await expect.poll(async () => (await noted(page)).length).toBe(2)
  await expect(page.getByText(t.line.sentence)).toBeVisible()
})

test('messages with markup are shown as text, and texts of the learner are not kept', async ({ page }) => {
  await page.goto(addressOf(builds.root, 'fr/'))
  for (const text of hostile) await throwIn(page, text)
  await page.evaluate(() => {
    setTimeout(() => void JSON.parse('my own words'))
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- anything may be rejected with
    setTimeout(() => void Promise.reject('my own words'))
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- anything may be rejected with
    setTimeout(() => void Promise.reject({ message: 'words', text: 'my own words' }))
  })
  await expect.poll(() => noted(page)).toHaveLength(hostile.length + 3)
  await page.goto(roomOf('fr'))
  await expect(page.getByText('javascript:injected=1').first()).toBeVisible()
  await expectNothingInjected(page)
  await expect(page.getByRole('main')).not.toContainText('my own')
})

test('what another program wrote among them is left out', async ({ page }) => {
  await storeBefore(page, {
    [`${prefix}t/1`]: '{',
    [`${prefix}t/2`]: hostile[0],
    [`${prefix}t/3`]: JSON.stringify({ kind: 'error', what: hostile[0], where: [], atMs: 1e20 }),
  })
  await page.goto(roomOf('fr'))
  await expect(page.getByText(t.noted.none)).toBeVisible()
  await expectNothingInjected(page)
})

test('with storage full the page goes on, and the room says what is wrong', async ({ page }) => {
  await page.goto(addressOf(builds.root, 'fr/'))
  await fillStorage(page)
  await throwIn(page, 'a')
  await expect(page.getByText(t.line.sentence)).toBeVisible()
  await page.getByRole('link', { name: t.line.see, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.title)
})

test('without a clipboard the message is selected, and that is said', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.goto(roomOf('fr'))
  await page.getByRole('button', { name: t.message.copy, exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: t.message.selected })).toBeVisible()
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(
    fill(t.message.body, { course: '' }).slice(0, 7),
  )
})
