import { expect, type Page } from '@playwright/test'
import { locales } from '../learner/course.ts'
import { expectWorker, offlinePath, OfflineRoom } from '../learner/offline-room.ts'
import { PresenterRoom } from '../learner/presenter-room.ts'
import { everywhere } from './engines.ts'
import { disconnect, test } from './offline-test.ts'

const workshop = '#w=three-in-thirty'

/** Both windows, through every slide. */
async function expectShown(page: Page, speaker: PresenterRoom): Promise<void> {
  const screen = await speaker.openScreen()
  const last = await speaker.count()
  for (const rank of [2, last]) {
    await speaker.goTo(rank)
    await screen.expectAt(rank)
    await expect(screen.slide).not.toBeEmpty()
  }
  await page.reload()
  await speaker.expectAt(last)
  await screen.page.reload()
  await screen.expectAt(last)
}

const [first = ''] = locales

test(
  'once the course is kept whole, a workshop is presented without a network',
  everywhere,
  async ({ page, context, host }) => {
    await page.goto(host.at(offlinePath(first)))
    await new OfflineRoom(page, first).keepWhole()
    await disconnect(context, host)
    const speaker = new PresenterRoom(page, first, (path) => host.at(path))
    await speaker.open(workshop)
    await expectShown(page, speaker)
  },
)

for (const locale of locales) {
  test(`a workshop that was opened with the worker at work needs no network any more (${locale})`, async ({
    page,
    context,
    host,
  }) => {
    const speaker = new PresenterRoom(page, locale, (path) => host.at(path))
    await page.goto(speaker.address)
    await expectWorker(page)
    await page.reload()
    await speaker.open(workshop)
    await disconnect(context, host)
    await page.reload()
    await expect(speaker.place).toBeVisible()
    await expectShown(page, speaker)
  })
}
