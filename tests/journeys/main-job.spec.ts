import { expect } from '@playwright/test'
import { builds } from '../../scripts/test/builds.ts'
import { locales } from '../learner/course.ts'
import { byDigit, byFinger, byKeys, byLists, byMouse, byTaps, tabTo, type Way } from '../learner/hands.ts'
import { Learner } from '../learner/learner.ts'
import type { Sorter } from '../learner/sorter.ts'
import { everywhere, needs, shared } from './engines.ts'
import { test } from './walk.ts'

const other = (locale: string) => locales.find((one) => one !== locale) ?? locale

/** Sorts every card of the round, right, but the first one, which goes wrong. */
async function sortAll(sorter: Sorter, way: Way): Promise<string[]> {
  const cards = await sorter.unsortedCards()
  for (const [rank, card] of cards.entries()) {
    const bin = rank === 0 ? sorter.wrongBinOf(card) : sorter.binOf(card)
    await way(sorter, card, bin)
    await sorter.expectPlaced(card, bin)
  }
  return cards
}

for (const [rank, locale] of locales.entries()) {
  for (const [place, build] of [builds.root, builds.subPath].entries()) {
    test(
      `read, guess, check, sort, come back, finish (${locale}, ${build.name})`,
      shared(rank + place),
      async ({ page }) => {
        const learner = new Learner(page, locale, build)
        const home = await learner.openHome()
        await home.lesson().click()

        await learner.prediction().bet(learner.prediction().item.options[0]?.id ?? '')

        const [first, ...others] = learner.questions()
        if (!first) throw new Error('The lesson has no question.')
        await first.answerWrong()
        await first.retry()
        for (const question of [first, ...others]) await question.answerRight()

        const sorter = learner.sorter()
        const cards = await sorter.unsortedCards()
        const [wrong = '', ...rest] = cards
        const half = rest.slice(0, rest.length / 2)
        await byMouseOrButtons(sorter, wrong, sorter.wrongBinOf(wrong))
        for (const card of half) await byMouseOrButtons(sorter, card, sorter.binOf(card))

        await page.reload()
        await sorter.expectPlaced(wrong, sorter.wrongBinOf(wrong))
        for (const card of half) await sorter.expectPlaced(card, sorter.binOf(card))
        await expect(sorter.unsorted.getByRole('button')).toHaveCount(rest.length - half.length)
        await learner.prediction().expectNoted()
        await first.expectRemembered('right')

        for (const card of rest.slice(half.length)) await byMouseOrButtons(sorter, card, sorter.binOf(card))
        await sorter.check()
        await sorter.expectChecked(cards.length - 1, cards.length)
        await byMouseOrButtons(sorter, wrong, sorter.binOf(wrong))
        await sorter.check()
        await sorter.expectChecked(cards.length, cards.length)
        await sorter.expectFinished()

        await learner.openHome()
        await expect(home.lesson()).toContainText(home.strings.done)

        const abroad = new Learner(page, other(locale), build)
        await page.getByRole('link', { name: abroad.strings.site.language }).click()
        await expect(page.locator('html')).toHaveAttribute('lang', abroad.locale)
        await expect(abroad.home.lesson()).toContainText(abroad.home.strings.done)
        await abroad.home.lesson().click()
        await abroad.question(0).expectRemembered('right')
        await abroad.sorter().reach()
        await abroad.sorter().expectFinished()
      },
    )
  }
}

/** The buttons that every card has. */
const byMouseOrButtons: Way = async (sorter, card, bin) => {
  await sorter.card(card).click()
  await sorter.destination(bin).click()
  await sorter.expectPlaced(card, bin)
}

const ways = [
  { name: 'the mouse', way: byMouse, use: { viewport: { width: 1280, height: 1600 } } },
  { name: 'a finger', way: byFinger, use: { viewport: { width: 820, height: 1600 }, hasTouch: true } },
  {
    name: 'taps alone',
    way: byTaps,
    use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  },
  { name: 'keys alone', way: byKeys, use: { viewport: { width: 1280, height: 800 } } },
  { name: 'digits', way: byDigit, use: { viewport: { width: 1280, height: 800 } } },
] as const

for (const [place, { name, way, use }] of ways.entries()) {
  test.describe(`with ${name}`, () => {
    test.use(use)
    if ('hasTouch' in use) test.beforeEach(() => needs('touch'))

    for (const [rank, locale] of locales.entries()) {
      test(`the cards are sorted, checked and mended (${locale})`, shared(rank + place), async ({ page }) => {
        const learner = new Learner(page, locale)
        await learner.openLesson()
        const sorter = learner.sorter()
        const cards = await sortAll(sorter, way)
        const [wrong = ''] = cards
        await press(sorter.button(sorter.strings.check), name)
        await sorter.expectChecked(cards.length - 1, cards.length)
        await way(sorter, wrong, sorter.binOf(wrong))
        await press(sorter.button(sorter.strings.check), name)
        await sorter.expectFinished()
      })
    }
  })
}

/** Presses a button in the way of the journey. */
async function press(
  button: ReturnType<Sorter['button']>,
  way: (typeof ways)[number]['name'],
): Promise<void> {
  if (way === 'keys alone' || way === 'digits') {
    await tabTo(button.page(), button)
    await button.page().keyboard.press('Enter')
  } else if (way === 'taps alone' || way === 'a finger') await button.tap()
  else await button.click()
}

for (const locale of locales) {
  test(`with lists, the cards are sorted, checked and mended (${locale})`, everywhere, async ({ page }) => {
    const learner = new Learner(page, locale)
    await learner.openLesson()
    const sorter = learner.sorter()
    const cards = await sorter.unsortedCards()
    await sorter.button(sorter.strings.toLists).click()
    for (const card of cards) await byLists(sorter, card, sorter.binOf(card))
    await sorter.check()
    await sorter.expectFinished()
  })
}
