import { test as inOwnTab } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { locales } from '../learner/course.ts'
import { Learner } from '../learner/learner.ts'
import { expectAccessible } from './accessible.ts'
import { actAsWithoutScripts } from './as-without-scripts.ts'
import { classes } from './class-scenes.ts'
import { practice } from './practice-scenes.ts'
import { choices, composers, handIns, notices, pages, passports, sorters } from './scenes.ts'
import { test } from './walk.ts'

const inTurns = [
  ...pages,
  ...choices,
  ...sorters,
  ...notices,
  ...passports,
  ...handIns,
  ...composers,
  ...classes,
].map((scene) => [test, scene] as const)
const atTheirTime = practice.map((scene) => [inOwnTab, scene] as const)

for (const locale of locales) {
  for (const [test, { name, arrange }] of [...inTurns, ...atTheirTime]) {
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
