import { expect } from '@playwright/test'
import { readCourse } from '../../src/authoring/read-course.ts'
import { lessonIn } from '../learner/course.ts'
import { Learner } from '../learner/learner.ts'
import { everywhere } from './engines.ts'
import { test } from './walk.ts'

const { glossary } = await readCourse('content')
const [firstUse] = lessonIn('fr').uses.terms
const term = glossary.find(({ id }) => id === firstUse?.id)

test(
  'a word of a lesson leads to its entry by keyboard, and Escape comes back to the word',
  everywhere,
  async ({ page }) => {
    const learner = new Learner(page, 'fr')
    await learner.openLesson()
    const card = page.locator(':popover-open')
    const toEntry = card.getByRole('link', { name: learner.strings.glossary.toEntry, exact: true })
    await learner.term().focus()
    await expect(card).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(toEntry).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
    await expect(learner.term()).toBeFocused()
    await expect(card).toBeHidden()

    await learner.term().press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(card).toHaveCount(0)

    await learner.term().focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`#${term?.id ?? ''}$`))
    await expect(page.locator('h3:target')).toHaveText(term?.term.fr ?? '')
  },
)

test(
  'a pointer that stays on a word opens its definition, and one that leaves closes it',
  everywhere,
  async ({ page }) => {
    const learner = new Learner(page, 'fr')
    await learner.openLesson()
    const card = page.locator(':popover-open')
    const code = page.waitForResponse(/open-terms/)
    await learner.term().hover()
    await code
    await expect(card).toBeVisible()
    await card.hover()
    await expect(card).toBeVisible()
    await page.mouse.move(0, 0)
    await expect(card).toHaveCount(0)
  },
)

test('without the network a click opens a definition', everywhere, async ({ page }) => {
  const learner = new Learner(page, 'fr')
  await learner.openLesson()
  const card = page.locator(':popover-open')
  await page.route(/open-terms/, (route) => route.abort())
  await learner.term().focus()
  await learner.term().press('Enter')
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
})

test('the glossary stays on a term when its language changes', everywhere, async ({ page }) => {
  const learner = new Learner(page, 'fr')
  await learner.openLesson()
  await learner.term().click()
  await page.locator(':popover-open').getByRole('link').click()
  await page.locator('.langs [lang="en"]').click()
  await expect(page).toHaveURL(/\/en\//)
  await expect(page.locator('h3:target')).toHaveText(term?.term.en ?? '')
})
