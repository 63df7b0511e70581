import { expect, type Page } from '@playwright/test'
import { locales } from '../learner/course.ts'
import { Learner } from '../learner/learner.ts'
import { everywhere } from './engines.ts'
import { test } from './walk.ts'

for (const locale of locales) {
  test(`progress is shown, cleared and brought back (${locale})`, everywhere, async ({ page }) => {
    const learner = new Learner(page, locale)
    const { mastery, progress } = learner.strings
    await learner.openLesson()
    await learner.question(0).answerRight()

    await learner.openProgress()
    await openModules(page)
    const objectives = await page.locator('[data-shows="mastery"]').getByRole('rowheader').count()
    const untouched = page.getByRole('cell', { name: mastery.levels.unmet })
    await expect(untouched).toHaveCount(objectives - 1)

    await page.getByRole('button', { name: progress.reset.ask }).click()
    await page.getByRole('button', { name: progress.reset.no }).click()
    await expect(untouched).toHaveCount(objectives - 1)

    await page.getByRole('button', { name: progress.reset.ask }).click()
    await page.getByRole('button', { name: progress.reset.yes }).click()
    await expect(page.getByRole('status').filter({ hasText: progress.reset.done })).toBeVisible()
    await expect(untouched).toHaveCount(objectives)

    await page.getByRole('button', { name: progress.reset.undo }).click()
    await expect(untouched).toHaveCount(objectives - 1)
    await page.reload()
    await openModules(page)
    await expect(untouched).toHaveCount(objectives - 1)
  })
}

/** The objectives stand in folds, one a module, which tell of them by marks. */
async function openModules(page: Page): Promise<void> {
  for (const fold of await page.locator('[data-shows="mastery"] summary').all()) await fold.click()
}
