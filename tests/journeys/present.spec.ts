import { expect, type Locator, type Page } from '@playwright/test'
import { strings } from '../../src/i18n/index.ts'
import { percentText } from '../../src/islands/room/shares.ts'
import { letterAt } from '../../src/learning/items/letter.ts'
import { keysOf } from '../../src/learning/items/choice.ts'
import { inShownOrder } from '../../src/learning/items/option-order.ts'
import { fill, type Plural, plural } from '../../src/learning/text.ts'
import { categoriseIn, choiceIn, lessonIn, locales } from '../learner/course.ts'
import { tabTo } from '../learner/hands.ts'
import { PresenterRoom } from '../learner/presenter-room.ts'
import { expectAccessible } from './accessible.ts'
import { shared } from './engines.ts'
import { pagesWith, printedPages } from './pdf.ts'
import { expectPrinted, expectSorter } from './printed.ts'
import { prefix, storedKeys } from './storage.ts'
import { test } from './walk.ts'

/** It presents three sections, has teams sort, then votes. */
const workshop = '#w=three-in-thirty'
const sorter = 'why-three-sorter'
const voted = 'three-predict-email'
const presented = 'three-marketings'

/** Errors that the pages throw or write. */
function followErrors(...pages: readonly Page[]): readonly string[] {
  const errors: string[] = []
  for (const page of pages) {
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
  }
  return errors
}

for (const [rank, locale] of locales.entries()) {
  test(`two windows go through a whole workshop in step, each survives its reload, and it is printed (${locale})`, async ({
    page,
  }) => {
    const speaker = new PresenterRoom(page, locale)
    const errors = followErrors(page)
    await speaker.open(workshop)
    const screen = await speaker.openScreen()
    const screenErrors = followErrors(screen.page)
    const { hands: h, teams: g } = speaker.strings
    const { shift } = strings(locale).vote.room.ballot
    const percent = (share: number) => percentText(share, shift)
    const last = await speaker.count()

    // Presented, by the keys that a clicker sends.
    await page.locator('.presenter').focus()
    await page.keyboard.press('PageDown')
    await screen.expectAt(2)
    await page.keyboard.press('PageUp')
    await screen.expectAt(1)
    // The other way round too: whoever stands at the projector.
    await screen.page.keyboard.press('ArrowRight')
    await speaker.expectAt(2)

    // Black, and back.
    await page.keyboard.press('b')
    await expect(screen.slide).toHaveCount(0)
    await page.keyboard.press('b')
    await expect(screen.slide).toBeVisible()

    // Three teams sort.
    const item = categoriseIn(locale, sorter)
    await speaker.goOnTo(page.getByRole('heading', { name: g.howMany }))
    await speaker.button(fill(g.begin, { k: 3 })).click()
    const teams = [1, 2, 3].map((k) => fill(g.team, { k }))
    for (const [rank, team] of teams.entries()) {
      await expect(screen.slide).toContainText(fill(g.turn, { team }))
      const text = (await screen.slide.locator('.card').textContent()) ?? ''
      const card = item.cards.find((one) => one.text === text)
      const right = item.bins.find(({ id }) => id === card?.bin)?.name ?? ''
      // The second team is wrong.
      const wrong = item.bins.find(
        ({ id }) => id !== card?.bin && !card?.also?.some(({ bin }) => bin === id),
      )?.name
      await page
        .locator('.live.teams')
        .getByRole('button', { name: rank === 1 ? (wrong ?? '') : right, exact: true })
        .click()
      await expect(screen.slide).toContainText(rank === 1 ? g.misplaced : g.right)
      if (rank === 0) {
        await page.reload()
        await expect(speaker.button(g.next)).toBeVisible()
      }
      await speaker.button(g.next).click()
    }
    const scores = screen.slide.locator('.scores td')
    await expect(scores).toHaveText([1, 0, 1].map((points) => plural(locale, g.points, points)))
    await screen.page.reload()
    await expect(scores).toHaveText([1, 0, 1].map((points) => plural(locale, g.points, points)))

    // Vote, talk, vote again; the answer is told when one asks.
    const choice = choiceIn(locale, voted)
    const letters = inShownOrder(choice).map(({ id }, at) => [id, letterAt(at)] as const)
    const key = letters.find(([id]) => keysOf(choice).includes(id))?.[1] ?? ''
    const other = letters.find(([id]) => !keysOf(choice).includes(id))?.[1] ?? ''
    await speaker.goOnTo(page.locator('.live.hands'))
    await speaker.raise({ [key]: 3, [other]: 5 })
    await expect(screen.slide.locator('.shift')).toHaveCount(0)
    await speaker.button(h.show).click()
    await expect(screen.slide.locator('.shift-value b')).toHaveText(
      letters.map(([, letter]) => percent(letter === key ? 3 / 8 : letter === other ? 5 / 8 : 0)),
    )
    await speaker.button(h.talk).click()
    await expect(screen.page.getByRole('timer')).toBeVisible()
    await speaker.button(h.again).click()
    await expect(screen.slide.locator('.shift')).toHaveCount(0)
    await speaker.raise({ [key]: 7, [other]: 1 })
    await speaker.button(h.show).click()
    await expect(screen.slide.locator('.second .shift-value b')).toHaveText(
      letters.map(([, letter]) => percent(letter === key ? 7 / 8 : letter === other ? 1 / 8 : 0)),
    )
    const moved = (words: Plural, letter: string) => fill(plural(locale, words, 50), { letter })
    await expect(screen.slide.locator('.shift-said')).toContainText(moved(shift.gains, key))
    await expect(screen.slide.locator('.shift-said')).toContainText(moved(shift.loses, other))
    await expect(screen.slide).not.toContainText(h.right)
    await expect(screen.slide).not.toContainText(choice.explanation)
    await speaker.button(h.tell).click()
    await expect(screen.slide.locator('.key')).toContainText(h.right)
    await expect(screen.slide).toContainText(choice.explanation)

    // What was counted is kept with the votes of the room.
    expect(await storedKeys(page)).toContainEqual(expect.stringContaining(`${prefix}b/`))

    // The screen is closed, and opened anew where it was.
    await screen.page.close()
    await expect(speaker.button(speaker.strings.openScreen)).toBeVisible()
    const anew = await speaker.openScreen()
    await expect(anew.slide).toContainText(choice.explanation)
    await speaker.goTo(last)
    await anew.expectAt(last)
    await expect(page.getByText(speaker.strings.last)).toBeVisible()

    // What the room takes home is printed: the cards that it sorted, and the handout of what was presented.
    await page.getByRole('link', { name: speaker.strings.print, exact: true }).click()
    await page.getByRole('link', { name: item.stem, exact: true }).click()
    await expect(page.locator('.cut li')).toHaveCount(item.cards.length)
    expectSorter(await printedPages(page, 'A4'), item, locale)
    await page.goBack()
    await page.getByRole('link', { name: lessonIn(locale, presented).title, exact: true }).click()
    await expect(page.locator('.handout')).toBeVisible()
    const handout = await printedPages(page, 'Letter')
    expectPrinted(handout, locale)
    expect(pagesWith(handout, choice.stem)).toHaveLength(1)

    // And the show is where it was left.
    await page.goBack()
    await page.goBack()
    await speaker.expectAt(last)
    await anew.expectAt(last)
    expect([...errors, ...screenErrors]).toEqual([])
  })

  test(`every slide of a lesson is whole: nothing leaves its box (${locale})`, async ({ page }) => {
    const screen = new PresenterRoom(page, locale)
    await page.setViewportSize({ width: 1280, height: 720 })
    await screen.open('#l=marketing-mix&screen')
    for (let rank = 1; rank <= (await screen.count()); rank += 1) {
      await screen.goTo(rank)
      const isWhole = await page
        .locator('.slide-body')
        .evaluate(
          (body) => body.scrollHeight <= body.clientHeight + 1 && body.scrollWidth <= body.clientWidth + 1,
        )
      expect.soft(isWhole, `slide ${String(rank)}`).toBe(true)
    }
  })

  const inStep = `two windows stay in step, and each survives its reload (${locale})`
  test(inStep, shared(rank), async ({ page }) => {
    const speaker = new PresenterRoom(page, locale)
    await speaker.open(workshop)
    const screen = await speaker.openScreen()
    await speaker.goTo(3)
    await screen.expectAt(3)
    await page.reload()
    await speaker.expectAt(3)
    await screen.page.reload()
    await screen.expectAt(3)
    await speaker.goTo(2)
    await screen.expectAt(2)
  })

  test(`a workshop is chosen, run and left by keyboard alone (${locale})`, async ({ page }) => {
    const speaker = new PresenterRoom(page, locale)
    const { hands: h, teams: g, close } = speaker.strings
    const press = async (target: Locator, key = 'Enter') => {
      await tabTo(page, target)
      await page.keyboard.press(key)
    }
    await page.goto(speaker.address)
    const [, , third] = await page.locator('.choose section').first().getByRole('link').all()
    if (third) await press(third)
    await expect(speaker.place).toBeVisible()
    expect(new URL(page.url()).hash).toBe(workshop)
    await page.keyboard.press('End')
    await speaker.expectAt(await speaker.count())
    await page.keyboard.press('Home')
    await speaker.expectAt(1)

    await speaker.goOnTo(page.getByRole('heading', { name: g.howMany }), 'keys alone')
    await press(speaker.button(fill(g.begin, { k: 2 })))
    await press(page.locator('.live.teams .buttons .btn').first(), 'Space')
    await expect(speaker.slide).toContainText(new RegExp(`${g.right}|${g.defensible}|${g.misplaced}`))
    await press(speaker.button(g.next))
    await expect(speaker.slide).toContainText(fill(g.turn, { team: fill(g.team, { k: 2 }) }))

    await speaker.goOnTo(page.locator('.live.hands'), 'keys alone')
    const more = speaker.button(fill(h.more, { letter: 'B' }))
    await press(more)
    await page.keyboard.press('Space')
    await expect(page.getByLabel(fill(h.count, { letter: 'B' }))).toHaveValue('2')
    await press(speaker.button(h.show))
    await expect(speaker.slide.locator('.shift-value b')).toContainText(['0', '100'])
    await press(speaker.button(h.tell), 'Space')
    await expect(speaker.slide.locator('.key')).toContainText(h.right)

    await press(speaker.button(close))
    await expect(page.locator('.choose')).toBeVisible()
  })

  test(`axe finds nothing in either window of a show (${locale})`, async ({ page }) => {
    const speaker = new PresenterRoom(page, locale)
    const { hands: h, teams: g } = speaker.strings
    await speaker.open(workshop)
    await page.keyboard.press('?')
    await page.keyboard.press('o')
    await expectAccessible(page)
    await speaker.goOnTo(page.getByRole('heading', { name: g.howMany }))
    await speaker.button(fill(g.begin, { k: 2 })).click()
    await page.locator('.live.teams .buttons .btn').first().click()
    await expectAccessible(page)
    await speaker.goOnTo(page.locator('.live.hands'))
    await speaker.raise({ A: 1, B: 2 })
    await speaker.button(h.show).click()
    await speaker.button(h.again).click()
    await speaker.raise({ A: 2, B: 1 })
    await speaker.button(h.show).click()
    await speaker.button(h.tell).click()
    await expect(speaker.slide.locator('.shift-said')).toBeVisible()
    await expectAccessible(page)
    const screen = new PresenterRoom(page, locale)
    await screen.open('#l=marketing-mix&screen')
    await expectAccessible(page)
  })
}

test.describe('by touch', () => {
  test.use({ hasTouch: true })
  test('a show is driven by touch alone, on a tablet', async ({ page }) => {
    const [locale = ''] = locales
    const screen = new PresenterRoom(page, locale)
    await screen.open('#l=marketing-mix&screen')
    const { width = 0, height = 0 } = page.viewportSize() ?? {}
    await page.touchscreen.tap(width * 0.8, height / 2)
    await screen.expectAt(2)
    await page.touchscreen.tap(width * 0.1, height / 2)
    await screen.expectAt(1)
  })
})

test('what cannot be shown says why, and leaves the choice', async ({ page }) => {
  const [locale = ''] = locales
  const room = new PresenterRoom(page, locale)
  for (const [what, said] of [
    ['#l=nothing-of-that-name', room.strings.unknown],
    ['#s=%%%', room.strings.unreadable],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(room.address + what)
    await expect(page.getByText(said)).toBeVisible()
    await expect(page.locator('.choose')).toBeVisible()
  }
})
