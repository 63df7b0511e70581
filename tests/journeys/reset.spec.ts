import { expect, test } from '@playwright/test'
import { locales } from '../learner/course.ts'
import { Learner } from '../learner/learner.ts'

for (const locale of locales) {
  test(`progress is shown, cleared and brought back (${locale})`, async ({ page }) => {
    const learner = new Learner(page, locale)
    const { progress } = learner.strings
    await learner.openLesson()
    await learner.question(0).answerRight()

    await learner.openProgress()
    const started = page.getByRole('cell', { name: progress.states.started, exact: true })
    await expect(started).toHaveCount(1)

    await page.getByRole('button', { name: progress.reset.ask }).click()
    await page.getByRole('button', { name: progress.reset.no }).click()
    await expect(started).toHaveCount(1)

    await page.getByRole('button', { name: progress.reset.ask }).click()
    await page.getByRole('button', { name: progress.reset.yes }).click()
    await expect(page.getByRole('status').filter({ hasText: progress.reset.done })).toBeVisible()
    await expect(started).toHaveCount(0)

    await page.getByRole('button', { name: progress.reset.undo }).click()
    await expect(started).toHaveCount(1)
    await page.reload()
    await expect(started).toHaveCount(1)
  })
}
