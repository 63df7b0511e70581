import { expect, type Locator, type Page, test } from '@playwright/test'
import { tabTo } from '../learner/hands.ts'
import { Writing } from '../learner/writing.ts'
import { axeViolations } from './axe.ts'

const choosing = (page: Page) => new Writing(page, 'fr', 'cloze', 'mix-gaps-levers')
const dragging = (page: Page) => new Writing(page, 'fr', 'cloze', 'mix-gaps-order')
const again = (page: Page) => new Writing(page, 'fr', 'cloze', 'mix-gaps-again')
const typing = (page: Page) => new Writing(page, 'fr', 'text-entry', 'mix-word-mix')
const counting = (page: Page) => new Writing(page, 'fr', 'number', 'mix-number-margin')

async function expectNoViolation(page: Page): Promise<void> {
  expect.soft(await axeViolations(page)).toEqual([])
}

async function middleOf(locator: Locator) {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is nowhere on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const start = await middleOf(from)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  const end = await middleOf(to)
  await page.mouse.move(end.x, end.y, { steps: 8 })
  await page.mouse.up()
}

test('gaps are chosen wrong, then right: what is right stays, every state is accessible', async ({
  page,
}) => {
  const writing = choosing(page)
  await writing.open()
  await expectNoViolation(page)
  await writing.button('check').click()
  await writing.expectSaid('Répondez d’abord')
  await writing.gap(1).selectOption('place')
  await writing.gap(2).selectOption('promotion')
  await writing.gap(3).selectOption('promotion')
  await writing.button('check').click()
  await writing.expectSaid('2 réponses justes sur 3')
  await expect(writing.root.getByText('La « promo » du langage courant', { exact: false })).toBeVisible()
  await expectNoViolation(page)
  await writing.button('retry').click()
  await expect(writing.gap(2)).toBeFocused()
  await expect(writing.gap(1)).toHaveValue('place')
  await expect(writing.gap(2)).toHaveValue('')
  await writing.gap(2).selectOption('price')
  await writing.button('check').click()
  await writing.expectSaid('Juste')
  await expect(writing.root.getByText(writing.item.explanation)).toBeVisible()
  await expectNoViolation(page)
})

test('a half-filled text survives a reload, and so does its answer', async ({ page }) => {
  const writing = choosing(page)
  await writing.open()
  await writing.gap(3).selectOption('price')
  await page.reload()
  await writing.reach()
  await expect(writing.gap(3)).toHaveValue('price')
  await writing.button('check').click()
  await writing.expectSaid('0 réponse')
  await page.reload()
  await writing.reach()
  await expect(writing.root).toContainText(writing.strings.answering.lastWrong)
  await expect(writing.gap(3)).toHaveValue('price')
})

test('words are dragged with the mouse, into gaps, between them, and back', async ({ page }) => {
  const writing = dragging(page)
  await writing.open()
  const handle = (n: number) => writing.gap(n).locator('..').locator('.grip')
  await drag(page, writing.word('cible'), writing.gap(2))
  await expect(writing.gap(2)).toHaveValue('target')
  await expect(writing.word('cible')).toHaveCount(0)
  await writing.expectSaid('« cible » est dans le blanc 2.')
  await drag(page, handle(2), writing.gap(1))
  await expect(writing.gap(1)).toHaveValue('target')
  await expect(writing.gap(2)).toHaveValue('')
  await drag(page, handle(1), writing.root.locator('.bank'))
  await expect(writing.gap(1)).toHaveValue('')
  await expect(writing.word('cible')).toBeVisible()
  await expectNoViolation(page)
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a word is tapped, then its gap', async ({ page }) => {
    const writing = again(page)
    await writing.open()
    await writing.word('Place').tap()
    await expect(writing.word('Place')).toHaveAttribute('aria-pressed', 'true')
    await expectNoViolation(page)
    await writing.place(2, 'Place').tap()
    await expect(writing.gap(2)).toHaveValue('place')
    await writing.word('Place').tap()
    await writing.place(3, 'Place').tap()
    await expect(writing.gap(3)).toHaveValue('place')
    await writing.button('check').tap()
    await writing.expectSaid('2 réponses justes sur 4')
  })

  test('a word is dragged by its handle', async ({ page }) => {
    const writing = dragging(page)
    await writing.open()
    const touch = await page.context().newCDPSession(page)
    const from = await middleOf(
      writing.root.locator('.word').filter({ hasText: 'promesse' }).locator('.grip'),
    )
    const to = await middleOf(writing.gap(2))
    const send = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => touch.send('Input.dispatchTouchEvent', { type, touchPoints })
    await send('touchStart', from)
    for (let step = 1; step <= 8; step += 1)
      await send('touchMove', {
        x: from.x + ((to.x - from.x) * step) / 8,
        y: from.y + ((to.y - from.y) * step) / 8,
      })
    await send('touchEnd')
    await expect(writing.gap(2)).toHaveValue('promise')
  })
})

test('everything is done with keys alone', async ({ page }) => {
  const writing = dragging(page)
  await writing.open()
  await tabTo(page, writing.word('cible'))
  await page.keyboard.press('Enter')
  await expect(writing.place(1, 'cible')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(writing.word('cible')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(writing.gap(1)).toHaveValue('target')
  await expect(writing.root.locator('.word button').first()).toBeFocused()
  await tabTo(page, writing.word('remises'))
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect(writing.place(2, 'remises')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(writing.gap(2)).toHaveValue('discounts')
  await tabTo(page, writing.button('check'))
  await page.keyboard.press('Enter')
  await writing.expectSaid('1 réponse juste sur 3')
  await expect(writing.button('retry')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(writing.button('redo')).toBeFocused()
  await expect(writing.root.getByText('Vous aviez mis « remises ».', { exact: false })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(writing.gap(1)).toBeFocused()
})

test('a word is typed: known to be wrong, mended, forgiven a slip', async ({ page }) => {
  const writing = typing(page)
  await writing.open()
  await writing.field.fill('le plan')
  await page.keyboard.press('Enter')
  await writing.expectSaid('Pas tout à fait')
  await expect(writing.root.locator('.judged')).toContainText('Le plan dit ce que l’on fera')
  await expectNoViolation(page)
  await writing.button('retry').click()
  await expect(writing.field).toBeFocused()
  await expect(writing.field).toHaveValue('le plan')
  await writing.field.fill('Mix marketting')
  await page.reload()
  await writing.reach()
  await expect(writing.field).toHaveValue('Mix marketting')
  await page.keyboard.press('Tab')
  await writing.field.press('Enter')
  await writing.expectSaid('Juste, à une faute près.')
  await expect(writing.root.getByText('On écrit « mix marketing ».').first()).toBeVisible()
  await expect(writing.root.getByText(writing.item.explanation)).toBeVisible()
  await expectNoViolation(page)
})

test('a number is typed: unreadable, a known slip, another, then told', async ({ page }) => {
  const writing = counting(page)
  await writing.open()
  await writing.field.fill('trente')
  await page.keyboard.press('Enter')
  await writing.expectSaid('Aucun nombre n’a pu être lu.')
  await expectNoViolation(page)
  await writing.field.fill('42,9 %')
  await page.keyboard.press('Enter')
  await expect(writing.root.locator('.judged')).toContainText('Compris : 42,9 %.')
  await expect(writing.root.locator('.judged')).toContainText('divisez par 24 €')
  await writing.button('reveal').click()
  await writing.expectSaid('Bonne réponse : 30 %')
  await expectNoViolation(page)
  await writing.button('redo').click()
  await writing.field.fill('30,2 pour cent')
  await page.keyboard.press('Enter')
  await writing.expectSaid('Juste')
})

test('what was typed before the script came is kept', async ({ page }) => {
  const writing = counting(page)
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/items/mix-number-margin.json', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('about:blank')
  const opening = writing.open()
  await writing.field.fill('29,8')
  release()
  await opening
  await expect(writing.field).toHaveValue('29,8')
  await writing.field.press('Enter')
  await writing.expectSaid('Juste')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('gaps can be filled and fields typed in, and each answer is in a fold', async ({ page }) => {
    const writing = dragging(page)
    await page.goto('about:blank')
    await writing.goto()
    await writing.gap(1).selectOption('target')
    await expect(writing.root.locator('.bank')).toBeHidden()
    await expect(page.getByText(writing.item.explanation)).toBeHidden()
    const folds = page.locator('main noscript, main').locator('details.answer > summary')
    await expect(folds).toHaveCount(6)
    for (const fold of await folds.all()) await fold.click()
    for (const one of [choosing(page), dragging(page), again(page), typing(page), counting(page)])
      await expect(page.getByText(one.item.explanation)).toBeVisible()
    await expect(page.getByText('Bonne réponse : 30 %')).toBeVisible()
    await counting(page).field.fill('30')
  })
})
