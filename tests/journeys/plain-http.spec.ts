import { expect, test } from '@playwright/test'
import { builds, plainHost as host } from '../../scripts/test/builds.ts'
import { Learner } from '../learner/learner.ts'

for (const build of [builds.root, builds.subPath]) {
  test(`over plain HTTP, answers are kept and cards are sorted (${build.name})`, async ({ page }) => {
    const learner = new Learner(page, 'fr', (path) => `http://${host}:${build.port}${build.base}${path}`)
    await learner.openLesson()
    expect(await page.evaluate(() => isSecureContext)).toBe(false)
    await learner.question(0).answerRight()
    const sorter = learner.sorter()
    const [card = ''] = await sorter.unsortedCards()
    await sorter.card(card).click()
    await sorter.destination(sorter.binOf(card)).click()
    await page.reload()
    await learner.question(0).expectRemembered('right')
    await sorter.expectPlaced(card, sorter.binOf(card))
  })
}
