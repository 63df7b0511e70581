import { expect } from '@playwright/test'
import { strings } from '../../src/i18n/index.ts'
import { lessonIn, locales } from '../learner/course.ts'
import { paths } from '../learner/learner.ts'
import { expectWorker, offlinePath, OfflineRoom } from '../learner/offline-room.ts'
import { expectAccessible } from './accessible.ts'
import { shared } from './engines.ts'
import { cachesOf, disconnect, expectKept, test } from './offline-test.ts'
import { storedAttempts } from './storage.ts'

for (const [rank, locale] of locales.entries()) {
  const title = `after one visit the lesson works without a network, and answers are kept (${locale})`
  test(title, shared(rank), async ({ page, context, host, learnerIn }) => {
    const learner = learnerIn(locale)
    await learner.openLesson()
    await expectWorker(page)
    await disconnect(context, host)

    await learner.openLesson()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonIn(locale).title)
    await learner.prediction().bet(learner.prediction().item.options[0]?.id ?? '')
    for (const question of learner.questions()) {
      await question.reach()
      await question.answerRight()
    }
    const sorter = learner.sorter()
    for (const card of await sorter.unsortedCards()) {
      await sorter.card(card).click()
      await sorter.destination(sorter.binOf(card)).click()
    }
    await sorter.check()
    await sorter.expectFinished()
    await learner.term().click()
    await expect(page.locator(':popover-open')).toBeVisible()

    await page.reload()
    await learner.question(0).expectRemembered('right')
    expect((await storedAttempts(page)).length).toBeGreaterThanOrEqual(learner.questions().length + 2)
  })

  test(`a page that was not visited says so, and lists what is there (${locale})`, async ({
    page,
    context,
    host,
    learnerIn,
  }) => {
    const learner = learnerIn(locale)
    await learner.openLesson()
    await expectWorker(page)
    await disconnect(context, host)

    const { offline } = strings(locale)
    await page.goto(host.at(`${locale}/no/such/page/`))
    await expect(page.getByRole('heading', { name: offline.away.title })).toBeVisible()
    const room = new OfflineRoom(page, locale)
    await expect(room.kept).toContainText([lessonIn(locale).title, strings(locale).site.course])
    await expectAccessible(page)
    await room.kept.getByRole('link', { name: lessonIn(locale).title }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonIn(locale).title)
    await page
      .getByRole('navigation', { name: strings(locale).site.mainNav })
      .getByRole('link', { name: strings(locale).site.course })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(lessonIn(locale).title)
    await expect(page).toHaveURL(host.at(paths.home(locale)))

    // Its twin in the other language was not visited: it is told in that language.
    const other = locales.find((one) => one !== locale) ?? locale
    await page.goto(host.at(paths.lesson(other)))
    await expect(page.getByRole('heading', { name: strings(other).offline.away.title })).toBeVisible()
    await host.start()
    await context.setOffline(false)
    await page.getByRole('button', { name: strings(other).offline.away.retry }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonIn(other).title)
  })
}

test('a page visited with the worker at work is kept too, once, with what it needs', async ({
  page,
  context,
  host,
  learnerIn,
}) => {
  await learnerIn('fr').openHome()
  await expectWorker(page)
  await learnerIn('fr').openLesson()
  await expectKept(page, `/${paths.lesson('fr')}`)
  const asked = host.asked.filter((path) => path === paths.lesson('fr'))
  expect(asked).toHaveLength(1)
  await disconnect(context, host)
  await page.reload()
  await learnerIn('fr').question(0).answerRight()
})

test('addresses as people write them lead to what is kept', async ({ page, context, host, learnerIn }) => {
  await learnerIn('fr').openLesson()
  await expectWorker(page)
  await disconnect(context, host)
  const path = paths.lesson('fr')
  for (const written of [
    path.slice(0, -1),
    `${path}index.html`,
    `${path}?a=b`,
    `${path.slice(0, -1)}?a=b#questions`,
  ]) {
    await page.goto(host.at(written))
    await expect(page.getByRole('heading', { level: 1 }), written).toHaveText(lessonIn('fr').title)
    expect(new URL(page.url()).pathname).toBe(`/${path}`)
  }
})

test('the door opens the language chosen without a network', async ({ page, context, host, learnerIn }) => {
  await learnerIn('en').openHome()
  await expectWorker(page)
  await disconnect(context, host)
  await page.evaluate(() => localStorage.setItem('triptyque@//s/locale', 'en'))
  await page.goto(host.at())
  await expect(page).toHaveURL(host.at('en/'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a page that is not there is the site’s own, and its answer is not kept', async ({
  page,
  host,
  learnerIn,
}) => {
  await learnerIn('fr').openHome()
  await expectWorker(page)
  const response = await page.goto(host.at('fr/nulle-part/'))
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(strings('fr').notFound.title)
})

test('a worker that cannot come changes nothing', async ({ page, host, learnerIn }) => {
  host.faultFor = (path) => (path === 'sw.js' ? 'error' : undefined)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await learnerIn('fr').openLesson()
  await learnerIn('fr').question(0).answerRight()
  await page.goto(host.at(offlinePath('fr')))
  await expect(page.getByText(strings('fr').offline.unable.failed)).toBeVisible()
  expect(errors).toEqual([])
  expect(await cachesOf(page)).toEqual([])
})

test('browsers that install the course find what they need', async ({ page, host, learnerIn, context }) => {
  const session = await context.newCDPSession(page)
  const expectInstallable = async (locale: string) => {
    const { manifest, errors } = (await session.send('Page.getAppManifest')) as unknown as {
      manifest: { startUrl: string; scope: string; id: string }
      errors: unknown[]
    }
    expect(errors).toEqual([])
    expect(manifest.startUrl).toBe(host.at(paths.home(locale)))
    expect(manifest.scope).toBe(host.at())
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  }
  for (const locale of locales) {
    await learnerIn(locale).openHome()
    await expectWorker(page)
    await expectInstallable(locale)
  }
  await learnerIn('fr').openLesson()
  await expect(page.locator('link[rel=manifest]')).toHaveCount(1)
  await expectInstallable('fr')
})
