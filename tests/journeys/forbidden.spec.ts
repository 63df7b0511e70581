import { expect, test } from '@playwright/test'
import { locales } from '../learner/course.ts'
import { Learner } from '../learner/learner.ts'
import { dropProfile, newProfile, openBrowser } from './real-browser.ts'

for (const locale of locales) {
  test(`forbidden storage: the lesson works, the page says that nothing is kept (${locale})`, async () => {
    const profile = newProfile({ profile: { default_content_setting_values: { cookies: 2 } } })
    const browser = await openBrowser(profile)
    try {
      const learner = new Learner(browser.page, locale)
      const { saving } = learner.strings.progress
      await learner.openLesson()
      const denied = await browser.page.evaluate(() => {
        try {
          return localStorage.length < 0
        } catch (error) {
          return (error as Error).name
        }
      })
      expect(denied).toBe('SecurityError')
      await learner.question(0).answerRight()
      await expect(browser.page.getByRole('alert').filter({ hasText: saving.denied })).toBeVisible()
      const sorter = learner.sorter()
      const [card = ''] = await sorter.unsortedCards()
      await sorter.card(card).click()
      await sorter.destination(sorter.binOf(card)).click()
      await sorter.expectPlaced(card, sorter.binOf(card))
    } finally {
      await browser.kill()
      dropProfile(profile)
    }
  })
}
