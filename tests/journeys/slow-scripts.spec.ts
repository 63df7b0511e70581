import { expect, type Page } from '@playwright/test'
import { locales } from '../learner/course.ts'
import { Learner } from '../learner/learner.ts'
import { everywhere } from './engines.ts'
import { test } from './walk.ts'

/** Holds every script back until it is told to let go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = (): void => undefined
  const released = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/*.js', async (route) => {
    await released
    await route.continue()
  })
  return letGo
}

for (const locale of locales) {
  test(`what is ticked before the scripts come is kept (${locale})`, everywhere, async ({ page }) => {
    const letGo = await holdScripts(page)
    const learner = new Learner(page, locale)
    await learner.openLesson('early')
    const question = learner.question(0)
    const prediction = learner.prediction()
    const [wrong = ''] = question.distractors
    await question.tick(wrong)
    const [guess] = prediction.item.options
    await prediction.options.getByRole('radio', { name: guess?.text ?? '', exact: true }).check()

    letGo()
    await question.check()
    await expect(question.option(wrong)).toBeChecked()
    await expect(question.feedback(wrong)).toBeVisible()
    await prediction.bet(guess?.id ?? '')
  })

  test(`cards tapped before the scripts come take no harm (${locale})`, everywhere, async ({ page }) => {
    const letGo = await holdScripts(page)
    const learner = new Learner(page, locale)
    await learner.openLesson('early')
    const sorter = learner.sorter()
    const first = sorter.root.getByRole('list').first().getByRole('button').first()
    await first.click({ force: true })

    letGo()
    const [card = ''] = await sorter.unsortedCards()
    await sorter.card(card).click()
    await sorter.destination(sorter.binOf(card)).click()
    await sorter.expectPlaced(card, sorter.binOf(card))
  })
}

test('what is ticked while the page wakes is kept, at whatever moment', async ({ page }) => {
  const learner = new Learner(page, 'fr')
  const question = learner.question(0)
  const [wrong = ''] = question.distractors
  for (let frames = 0; frames < 24; frames += 2) {
    await learner.openLesson('early')
    await question.reach()
    await question.option(wrong).evaluate(async (input, frames) => {
      for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame)
      ;(input as HTMLInputElement).click()
    }, frames)
    await question.expectAwake()
    await expect(question.option(wrong), `ticked ${frames} frames after it came`).toBeChecked()
    await page.evaluate(() => localStorage.clear())
  }
})
