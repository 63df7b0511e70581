import { deflateRawSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { toBase64url } from '../../src/learning/passport/base64url.ts'
import { fill } from '../../src/learning/text.ts'
import { ComposerRoom } from '../learner/composer-room.ts'
import { locales } from '../learner/course.ts'
import { expectAccessible } from './accessible.ts'
import { openBare } from './hostile-store.ts'
import { expectNothingInjected, hostile } from './injection.ts'
import { emptyStorage, fillStorage, prefix, storedKeys } from './storage.ts'
import { test } from './walk.ts'
import { watchPage } from './watch-page.ts'

const code = (text: string | Buffer) => toBase64url(new Uint8Array(deflateRawSync(text)))
const sheetsIn = async (page: Page) => (await storedKeys(page)).filter((key) => key.startsWith(`${prefix}w/`))
const sample = { v: 1, title: 'Mine', steps: [{ kind: 'moment', title: 'Hello', minutes: 5 }] }

for (const locale of locales) {
  test(`a sheet is composed from objectives, changed by keyboard alone, and still there after a reload (${locale})`, async ({
    page,
  }) => {
    const room = new ComposerRoom(page, locale)
    const t = room.strings
    const faults = await watchPage(page, new URL(addressOf(builds.root)).origin)
    await room.propose(60)
    const [first = '', second = '', third = '', ...others] = await room.names()
    expect(others.length).toBeGreaterThan(5)

    await room.act('down', 0).focus()
    await page.keyboard.press('Enter')
    await expect(room.act('down', 1)).toBeFocused()
    await room.expectSaid(t.steps.moved, { c: first, k: 2, n: others.length + 3 })
    await page.keyboard.press('Alt+ArrowUp')
    await expect(room.act('up', 0)).toBeFocused()
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(() => room.names()).toEqual([second, first, third, ...others])

    await room.minutesOf(0).focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('99')
    await expect(room.time).toContainText(/min (?:de trop|over)/)

    await room.act('edit', 1).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('Trois minutes, pas plus.')
    await room.act('remove', 2).focus()
    await page.keyboard.press('Space')
    await room.expectSaid(t.steps.removed, { c: third })
    await expect(room.act('remove', 2)).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect.poll(() => room.names()).toEqual([second, first, third, ...others])
    await page.keyboard.press('Enter')
    await room.expectSaid(t.steps.removed, { c: third })

    await room.button(t.add.moment).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByLabel(t.steps.titleField, { exact: true })).toBeFocused()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('Un mot pour finir')

    await page.reload()
    await expect(page.locator('.run-steps .name').last()).toHaveText('Un mot pour finir')
    await expect.poll(() => room.names()).toEqual([second, first, ...others, 'Un mot pour finir'])
    await expect(page.locator('[data-step="1"]')).toContainText('Trois minutes, pas plus.')
    await expect(room.minutesOf(0)).toHaveValue('99')
    expect(faults).toEqual([])
  })

  test(`the time asked for is filled, and what is left out, added or left open is told (${locale})`, async ({
    page,
  }) => {
    const room = new ComposerRoom(page, locale)
    const { proposal } = room.strings
    await room.propose(90, 2)
    await expect(room.time).toHaveText(/(?:le temps voulu|the time wanted)$/)
    for (const notice of ['no-room', 'time-left', 'besides'])
      await expect(page.locator(`[data-${notice}]`)).toHaveCount(0)

    await room.propose(390, 2)
    await expect(page.locator('[data-time-left] li')).toHaveCount(3)
    const left = Number(/\d+(?=\D*$)/.exec(await room.time.innerText())?.[0])
    expect(left).toBeGreaterThan(20)
    await expect(page.locator('[data-time-left]')).toContainText(fill(proposal.left, { k: left }))
    await expect(page.locator('[data-besides] li')).toHaveCount(1)
    await expectAccessible(page)

    await room.propose(30, 6)
    await expect(page.locator('[data-no-room]')).toContainText(proposal.makeRoom)
    const told = await page.locator('[data-no-room] li').count()
    const [, k, n] =
      /(\d+)\D+(\d+)\D*:/.exec(await page.locator('[data-no-room] p').first().innerText()) ?? []
    expect([told, 6]).toEqual([Number(k), Number(n)])
  })

  test(`a vote of a sheet opens in its room (${locale})`, async ({ page }) => {
    const room = new ComposerRoom(page, locale)
    await room.propose(60)
    const { vote } = room.strings.steps
    const step = page.locator('.run-steps li', { hasText: vote }).first()
    const stem = await step.locator('.name').innerText()
    await step.getByText(vote, { exact: true }).click()
    await expect(page.locator('.ballot-stem')).toHaveText(stem)
    await page.goBack()
    await expect(step).toBeVisible()
  })

  test(`its link opens it elsewhere, where it is kept once that is asked for (${locale})`, async ({
    page,
    browser,
  }) => {
    const room = new ComposerRoom(page, locale)
    await room.propose(60)
    const names = await room.names()
    const link = await room.link()
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const other = new ComposerRoom(await context.newPage(), locale)
    await other.page.goto(link)
    await expect(other.heading).toHaveText(other.strings.shown.title)
    await expect(other.page.locator('.paper tbody tr')).toHaveCount(names.length)
    expect(await sheetsIn(other.page)).toEqual([])
    await expect(other.page.getByRole('link', { name: other.strings.along.present })).toHaveAttribute(
      'href',
      new RegExp(`/${locale}/${routeWord(locale, 'present')}/#s=[\\w-]+$`),
    )
    await other.button(other.strings.shown.keep).click()
    await expect(other.page.getByText(other.strings.editor.kept)).toBeVisible()
    expect(await other.names()).toEqual(names)
    expect(await sheetsIn(other.page)).toHaveLength(1)
    await context.close()
  })

  test(`on paper there is the sheet, with what it needs, and no control (${locale})`, async ({ page }) => {
    const room = new ComposerRoom(page, locale)
    await room.propose(90)
    await page.emulateMedia({ media: 'print' })
    const paper = page.locator('.paper')
    await expect(paper.getByRole('heading', { level: 2 })).toBeVisible()
    await expect(paper).toContainText('Mardi, salle 12')
    await expect(paper.getByRole('row').nth(1)).toContainText('0:00')
    await expect(paper.getByText(room.strings.materials.room.screen)).toBeVisible()
    await expect(
      paper.getByText(fill(room.strings.materials.counted['voting-cards'].other, { k: 23 })),
    ).toBeVisible()
    for (const control of await page.locator('button, input, textarea, select').all())
      await expect(control).not.toBeVisible()
  })
}

test('a ready-made workshop is changed, and kept as a sheet of one’s own', async ({ page }) => {
  const room = new ComposerRoom(page, 'fr')
  await page.goto(addressOf(builds.root, `fr/${routeWord('fr', 'workshops')}/`))
  const workshop = page.locator('.workshop').first()
  const title = await workshop.getByRole('heading', { level: 2 }).textContent()
  const steps = await workshop.locator('tbody tr').count()
  await workshop.getByText(strings('fr').compose.change).click()
  await expect(room.heading).toHaveText(title ?? '')
  await expect.poll(() => room.names()).toHaveLength(steps)
  expect(await sheetsIn(page)).toEqual([])
  await room.act('remove', 0).click()
  await expect(page.getByText(room.strings.editor.kept)).toBeVisible()
  await room.button(room.strings.editor.back).click()
  await page.getByRole('link', { name: title ?? '', exact: true }).click()
  await expect(room.heading).toHaveText(title ?? '')
  await expect.poll(() => room.names()).toHaveLength(steps - 1)
  await page.goBack()
  await expect(page.getByRole('heading', { name: room.strings.home.title })).toBeVisible()
})

test('sheets are duplicated, deleted, and brought back', async ({ page }) => {
  const room = new ComposerRoom(page, 'fr')
  await room.propose(60)
  const title = (await room.heading.textContent()) ?? ''
  await room.open()
  await room.button(fill(room.strings.home.duplicateOf, { c: title })).click()
  await expect(page.locator('.sheets li')).toHaveCount(2)
  await room.button(fill(room.strings.home.removeOf, { c: title })).click()
  await room.expectSaid(room.strings.home.removed, { c: title })
  await expect(page.locator('.sheets li')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await room.expectSaid(room.strings.home.restored, { c: title })
  await expect(page.locator('.sheets li')).toHaveCount(2)
  expect(await sheetsIn(page)).toHaveLength(2)
})

const refused: readonly (readonly [what: string, fragment: string, why: 'unreadable' | 'newer' | 'gone'])[] =
  [
    ['nothing', '#s=', 'unreadable'],
    ['noise', '#s=AAAABBBBCCCC', 'unreadable'],
    ['letters of no code', '#s=é<b>', 'unreadable'],
    ['a bomb', `#s=${code(Buffer.alloc(60_000_000))}`, 'unreadable'],
    ['no sheet', `#s=${code('{"a":1}')}`, 'unreadable'],
    ['brackets without end', `#s=${code('['.repeat(50_000))}`, 'unreadable'],
    [
      'a step of no kind',
      `#s=${code(JSON.stringify({ ...sample, steps: [{ kind: '__proto__' }] }))}`,
      'unreadable',
    ],
    ['a sheet cut short', `#s=${code(JSON.stringify(sample)).slice(0, -12)}`, 'unreadable'],
    ['a sheet of a later form', `#s=${code(JSON.stringify({ ...sample, v: 2 }))}`, 'newer'],
    ['a workshop that is not there', '#w=constructor', 'gone'],
    ['an address that climbs', '#w=../../x', 'unreadable'],
  ]

test('a link that can’t be read says what happened, and loses nothing', async ({ page }) => {
  const room = new ComposerRoom(page, 'fr')
  await room.propose(60)
  const before = await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))
  for (const [what, fragment, why] of refused) {
    await test.step(what, async () => {
      await openBare(page)
      await room.open(fragment)
      await room.expectRefused(why)
    })
  }
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))).toBe(before)
  await room.button(room.strings.refused.leave).click()
  await expect(page.locator('.sheets li')).toHaveCount(1)
})

test('markup in a link is text, shown, kept and on paper', async ({ page }) => {
  const room = new ComposerRoom(page, 'fr')
  const [title, audience, note] = hostile
  const steps = [
    { kind: 'moment', title, minutes: 5, note },
    { kind: 'section', lesson: 'constructor', section: 'prototype', minutes: 5 },
    { kind: 'activity', item: 'hasownproperty', how: 'hands', minutes: 5, note: title },
  ]
  await room.open(`#s=${code(JSON.stringify({ v: 1, title, audience, steps, objectives: ['a'] }))}`)
  await expect(page.locator('.paper h2')).toHaveText(title)
  await expectNothingInjected(page)
  await room.button(room.strings.shown.edit).click()
  await room.act('down', 0).click()
  await expectNothingInjected(page)
  await expect.poll(() => room.names()).toEqual([room.strings.steps.gone, title, room.strings.steps.gone])
  await room.open()
  await expect(page.locator('.sheets a')).toHaveText(title)
  await expectNothingInjected(page)
})

test('where the device has no room, it says so, and the sheet waits until there is', async ({ page }) => {
  const room = new ComposerRoom(page, 'fr')
  const { editor, home, wish } = room.strings
  await room.open()
  await fillStorage(page)
  await room.button(wish.blank).click()
  await expect(page.getByText(editor.full)).toBeVisible()
  await room.button(room.strings.add.break).click()
  await room.button(editor.back).click()
  await emptyStorage(page)
  await room.button(home.resume).click()
  await room.button(editor.keep).click()
  await expect(page.getByText(editor.kept)).toBeVisible()
  await page.reload()
  await expect.poll(() => room.names()).toEqual([room.strings.steps.break])
})
