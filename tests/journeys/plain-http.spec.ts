import { expect, test } from '@playwright/test'
import { builds, plainHost as host } from '../../scripts/test/builds.ts'
import { Learner } from '../learner/learner.ts'
import { PresenterRoom } from '../learner/presenter-room.ts'

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

test('over plain HTTP, a lesson is presented in two windows', async ({ page }) => {
  const { root } = builds
  const speaker = new PresenterRoom(page, 'fr', (path) => `http://${host}:${root.port}${root.base}${path}`)
  await speaker.open('#l=three-marketings')
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  const screen = await speaker.openScreen()
  await speaker.goTo(3)
  await screen.expectAt(3)
  await screen.page.reload()
  await screen.expectAt(3)
})
