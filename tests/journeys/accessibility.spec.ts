import { type Page, test } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { locales } from '../learner/course.ts'
import { Learner } from '../learner/learner.ts'
import { expectAccessible } from './accessible.ts'
import { choices, notices, pages, sorters } from './scenes.ts'

for (const locale of locales) {
  for (const { name, arrange } of [...pages, ...choices, ...sorters, ...notices]) {
    test(`axe finds nothing: ${name} (${locale})`, async ({ page }) => {
      const learner = new Learner(page, locale)
      await arrange(learner)
      await expectAccessible(page)
    })
  }
}

test('axe finds nothing: the door, before its script goes on to a home', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto(addressOf(builds.root))
  await expectAccessible(page)
})

for (const locale of locales) {
  test(`axe finds nothing: a lesson without JavaScript, its ticks and answers (${locale})`, async ({
    page,
  }) => {
    await actAsWithoutScripts(page)
    const learner = new Learner(page, locale)
    await learner.openLesson()
    for (const question of learner.questions()) await question.tick(...question.distractors.slice(0, 1))
    const sorter = learner.sorter()
    await sorter.root.getByText(sorter.strings.form.answers, { exact: true }).click()
    await expectAccessible(page)
  })
}

/** The page as a browser without scripts builds and styles it; axe itself needs them. */
async function actAsWithoutScripts(page: Page): Promise<void> {
  await page.route('**/*.js', (route) => route.abort())
  await page.route(/\/$|\.css$/, async (route) => {
    const response = await route.fetch()
    const text = await response.text()
    const body = text
      // Its hashes are those of the styles as they were.
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
      .replace(/<\/?noscript>/g, '')
      .replace(/\(scripting: ?none\)/g, 'all')
      .replace(/\(scripting(?:: ?enabled)?\)/g, 'not all')
    await route.fulfill({ body, contentType: response.headers()['content-type'] ?? '' })
  })
}
