import { expect, test } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { Learner } from '../learner/learner.ts'

// Playwright starts Chromium without its back/forward cache.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
  },
})

test('back from the back/forward cache, a page shows what another tab wrote meanwhile', async ({
  context,
}) => {
  const learner = new Learner(await context.newPage(), 'fr')
  const { page } = learner
  await page.addInitScript(() =>
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) document.documentElement.dataset.cameBack = 'yes'
    }),
  )
  await learner.openHome()
  await expect(learner.home.resume).toContainText(learner.home.strings.resume.begin)
  await page.goto(addressOf(builds.root, 'fr/glossaire/'))
  const other = new Learner(await context.newPage(), 'en')
  await other.openLesson()
  await other.question(0).answerRight()
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('data-came-back', 'yes')
  await expect(learner.home.resume).toContainText(learner.home.strings.resume.goOn)
})
