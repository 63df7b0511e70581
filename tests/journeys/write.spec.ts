import { expect, type Page } from '@playwright/test'
import { tabTo } from '../learner/hands.ts'
import { dragByFinger, dragByMouse } from '../learner/pointers.ts'
import { Writing } from '../learner/writing.ts'
import { expectAccessible } from './accessible.ts'
import { axeViolations } from './axe.ts'
import { everywhere } from './engines.ts'
import { test } from './walk.ts'

const choosing = (page: Page) => new Writing(page, 'fr', 'mix-gaps-levers')
const dragging = (page: Page) => new Writing(page, 'fr', 'mix-gaps-order')
const again = (page: Page) => new Writing(page, 'fr', 'mix-gaps-again')
const typing = (page: Page) => new Writing(page, 'fr', 'mix-word-mix')
const counting = (page: Page) => new Writing(page, 'fr', 'mix-number-margin')
const multiplying = (page: Page) => new Writing(page, 'fr', 'mix-number-shelf')

const expectNoViolation = async (page: Page) => expect.soft(await axeViolations(page)).toEqual([])

test('gaps are chosen wrong, then right: what is right stays', async ({ page }) => {
  const writing = choosing(page)
  await writing.open()
  await expectNoViolation(page)
  await writing.button('check').click()
  await writing.expectSaid(writing.strings.answering.nothing)
  await writing.gap(1).selectOption('place')
  await writing.gap(2).selectOption('promotion')
  await writing.gap(3).selectOption('promotion')
  await writing.button('check').click()
  await writing.expectSaid('2 réponses justes sur 3')
  await expect(writing.root.getByText('dans le mix, la promotion est ce que l’on dit')).toBeVisible()
  await expectNoViolation(page)
  await writing.button('retry').click()
  await expect(writing.gap(2)).toBeFocused()
  await expect(writing.gap(1)).toHaveValue('place')
  await expect(writing.gap(2)).toHaveValue('')
  await writing.gap(2).selectOption('price')
  await writing.button('check').click()
  await writing.expectSaid(writing.strings.answering.right)
  await expect(writing.explanation).toBeVisible()
  await expectAccessible(page)
})

test('half-filled gaps survive a reload, and so does an answer', async ({ page }) => {
  const writing = choosing(page)
  await writing.open()
  await writing.gap(3).selectOption('price')
  await page.reload()
  await writing.reach()
  await expect(writing.gap(3)).toHaveValue('price')
  await writing.button('check').click()
  await writing.expectSaid('0 réponse juste sur 3')
  await page.reload()
  await writing.reach()
  await expect(writing.root).toContainText(writing.strings.answering.lastWrong)
  await expect(writing.gap(3)).toHaveValue('price')
  await expectNoViolation(page)
})

test('words are dragged with the mouse: into gaps, between them, and back', everywhere, async ({ page }) => {
  // All of it in view: nobody's mouse goes beyond the edge of the window, and Firefox refuses it.
  await page.setViewportSize({ width: 1280, height: 1600 })
  const writing = dragging(page)
  await writing.open()
  await dragByMouse(page, writing.word('cible'), writing.gap(2))
  await expect(writing.gap(2)).toHaveValue('target')
  await expect(writing.word('cible')).toHaveCount(0)
  await writing.expectSaid('« cible » est dans le blanc 2.')
  await expectNoViolation(page)
  await dragByMouse(page, writing.handle(2), writing.gap(1))
  await expect(writing.gap(1)).toHaveValue('target')
  await expect(writing.gap(2)).toHaveValue('')
  await dragByMouse(page, writing.word('promesse'), writing.gap(1))
  await expect(writing.gap(1)).toHaveValue('promise')
  await expect(writing.word('cible')).toBeVisible()
  await dragByMouse(page, writing.handle(1), writing.bank)
  await expect(writing.gap(1)).toHaveValue('')
  await expect(writing.word('promesse')).toBeVisible()
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a word is tapped, then its gap, as often as it serves', async ({ page }) => {
    const writing = again(page)
    await writing.open()
    for (const [n, word, filling] of [
      [2, 'Place', 'place'],
      [3, 'Place', 'place'],
      [1, 'Produit', 'product'],
    ] as const) {
      await writing.word(word).tap()
      await expect(writing.word(word)).toHaveAttribute('aria-pressed', 'true')
      await writing.place(n, word).tap()
      await expect(writing.gap(n)).toHaveValue(filling)
    }
    await writing.word('Promotion').tap()
    await expectNoViolation(page)
    await writing.place(4, 'Promotion').tap()
    await writing.button('check').tap()
    await writing.expectSaid(writing.strings.answering.right)
    await expect(writing.explanation).toBeVisible()
  })

  test('a word is dragged by its handle', async ({ page }) => {
    const writing = dragging(page)
    await writing.open()
    const handle = writing.bank.getByRole('listitem').filter({ hasText: 'promesse' }).locator('.grip')
    await dragByFinger(page, handle, writing.gap(2))
    await expect(writing.gap(2)).toHaveValue('promise')
  })

  test('a word and a number are typed', async ({ page }) => {
    const word = typing(page)
    await word.open()
    await word.field.tap()
    await page.keyboard.type('les quatre P')
    await word.button('check').tap()
    await word.expectSaid(word.strings.answering.right)
    const number = multiplying(page)
    await number.reach()
    await number.field.tap()
    await page.keyboard.type('2,5')
    await number.button('check').tap()
    await number.expectSaid(number.strings.answering.right)
  })
})

test('words are placed with keys alone, and the answer asked for', async ({ page }) => {
  const writing = dragging(page)
  const { keyboard } = page
  await writing.open()
  await tabTo(page, writing.word('cible'))
  await keyboard.press('Enter')
  await expect(writing.place(1, 'cible')).toBeFocused()
  await keyboard.press('Escape')
  await expect(writing.word('cible')).toBeFocused()
  await keyboard.press('Enter')
  await expect(writing.place(1, 'cible')).toBeFocused()
  await keyboard.press('Enter')
  await expect(writing.gap(1)).toHaveValue('target')
  await expect(writing.bank.getByRole('button').first()).toBeFocused()
  await tabTo(page, writing.word('remises'))
  await keyboard.press('Space')
  await expect(writing.place(1, 'remises')).toBeFocused()
  await keyboard.press('Tab')
  await keyboard.press('Space')
  await expect(writing.gap(2)).toHaveValue('discounts')
  await tabTo(page, writing.button('check'))
  await keyboard.press('Enter')
  await writing.expectSaid('1 réponse juste sur 3')
  await expect(writing.button('retry')).toBeFocused()
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(writing.button('redo')).toBeFocused()
  await expect(writing.root.getByText(writing.set('Vous aviez mis « remises ».'))).toBeVisible()
  await expectAccessible(page)
  await keyboard.press('Enter')
  await expect(writing.gap(1)).toBeFocused()
  await expect(writing.gap(1)).toHaveValue('')
})

test('a word is typed: known to be wrong, kept over a reload, forgiven a slip', async ({ page }) => {
  const writing = typing(page)
  await writing.open()
  await writing.field.fill('le plan')
  await page.keyboard.press('Enter')
  await writing.expectSaid(`${writing.strings.answering.wrong}.`)
  await expect(writing.judged).toContainText('Le plan dit ce que l’on fera')
  await expectNoViolation(page)
  await writing.button('retry').click()
  await expect(writing.field).toBeFocused()
  await expect(writing.field).toHaveValue('le plan')
  await writing.field.fill('Mix marketting')
  await page.reload()
  await writing.reach()
  await expect(writing.field).toHaveValue('Mix marketting')
  await writing.field.press('Enter')
  await writing.expectSaid(`${writing.strings.textEntry.nearly}.`)
  await expect(writing.judged).toContainText(writing.set('On écrit « mix marketing ».'))
  await expect(writing.explanation).toBeVisible()
  await expectAccessible(page)
})

test('a number is typed: unreadable, a known slip, then told', async ({ page }) => {
  const writing = counting(page)
  await writing.open()
  await writing.field.fill('trente')
  await page.keyboard.press('Enter')
  await writing.expectSaid(writing.strings.number.unreadable)
  await expect(writing.field).toHaveValue('trente')
  await expectNoViolation(page)
  await writing.field.fill('42,9 %')
  await page.keyboard.press('Enter')
  await expect(writing.judged).toContainText(writing.set('divisez par 24 €'))
  await expect(writing.judged).toContainText('42,9\u00a0%.')
  await expectNoViolation(page)
  await writing.button('reveal').click()
  await writing.expectSaid('30\u00a0%.')
  await expect(writing.explanation).toBeVisible()
  await expectAccessible(page)
  await writing.button('redo').click()
  await writing.field.fill('30,2 pour cent')
  await page.keyboard.press('Enter')
  await writing.expectSaid(writing.strings.answering.right)
})

test('what was put before the scripts came is kept', async ({ page }) => {
  const [number, gaps] = [counting(page), choosing(page)]
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/items/*.json', async (route) => {
    await held
    await route.continue()
  })
  await number.goto()
  await number.field.fill('29,8')
  await gaps.gap(2).selectOption('price')
  release()
  await number.reach()
  await expect(number.field).toHaveValue('29,8')
  await number.field.press('Enter')
  await number.expectSaid(number.strings.answering.right)
  await gaps.reach()
  await expect(gaps.gap(2)).toHaveValue('price')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('gaps are filled from lists, fields typed in, and each answer is in a fold', async ({ page }) => {
    const all = [choosing(page), dragging(page), again(page), typing(page), counting(page), multiplying(page)]
    const [gaps] = all
    await gaps?.goto()
    await dragging(page).gap(1).selectOption('target')
    await expect(dragging(page).bank).toBeHidden()
    await counting(page).field.fill('30')
    const folds = page.locator('details.answer')
    await expect(folds).toHaveCount(all.length)
    for (const [at, writing] of all.entries()) {
      const explanation = writing.set(writing.item.explanation)
      const said = folds.nth(at).locator('p', { hasText: explanation })
      await expect(said).toBeHidden()
      await folds.nth(at).locator('summary').click()
      await expect(said).toBeVisible()
    }
  })
})
