import { expect } from '@playwright/test'
import { byLongPress, swipeOver } from '../learner/hands.ts'
import { Learner } from '../learner/learner.ts'
import { everywhere, needs } from './engines.ts'
import { test } from './walk.ts'

test.use({ viewport: { width: 820, height: 1600 }, hasTouch: true, isMobile: true })
test.beforeEach(() => needs('touch'))

test('a card pressed until it lifts is dragged', everywhere, async ({ page }) => {
  const learner = new Learner(page, 'fr')
  await learner.openLesson()
  const sorter = learner.sorter()
  const [card = ''] = await sorter.unsortedCards()
  await byLongPress(sorter, card, sorter.binOf(card))
  await sorter.expectPlaced(card, sorter.binOf(card))
})

test('a swipe over a card scrolls the page and moves no card', everywhere, async ({ page }) => {
  const learner = new Learner(page, 'fr')
  await learner.openLesson()
  const sorter = learner.sorter()
  const cards = await sorter.unsortedCards()
  const [card = ''] = cards
  const before = await page.evaluate(() => scrollY)
  await swipeOver(sorter, card)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before)
  expect(await sorter.unsortedCards()).toEqual(cards)
})
