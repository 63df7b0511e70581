import { expect, type Page, test } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { passportFile } from '../../src/learning/passport/passport.ts'
import { sampleAttempt } from '../../src/learning/progress/sample-events.ts'
import { fill } from '../../src/learning/text.ts'
import { keptNames, rowsOf } from '../../src/state/kept.ts'
import { ComposerRoom } from '../learner/composer-room.ts'
import { locales } from '../learner/course.ts'
import { Learner } from '../learner/learner.ts'
import { PassportRoom } from '../learner/passport-room.ts'
import { PresenterRoom } from '../learner/presenter-room.ts'
import { Search } from '../learner/search.ts'
import { VoteRoom } from '../learner/vote-room.ts'
import { prefix, storedKeys } from './storage.ts'
import { throwIn } from './thrown.ts'

/** Does all that has the site keep something. */
async function useEverything(learner: Learner): Promise<void> {
  const { page, strings } = learner
  await learner.openHome()
  await throwIn(page, 'a')
  await expect(page.getByText(strings.trouble.line.sentence)).toBeVisible()
  await page.evaluate((key) => localStorage.setItem(key, '{'), `${prefix}a/x/1`)
  await page.getByRole('radio', { name: strings.site.theme.dark }).check()
  await page.getByRole('link', { name: `${strings.site.code} ${strings.site.language}`, exact: true }).click()
  const search = new Search(page, learner.locale)
  await search.open()
  await search.root.getByRole('checkbox', { name: search.strings.slash }).uncheck()
  await learner.openLesson()
  await learner.prediction().bet(learner.prediction().item.options[0]?.id ?? '')
  await learner.question(0).answerRight()
  await learner.question(1).reach()
  await learner.question(1).expectAwake()
  await learner.question(1).tick(...learner.question(1).distractors.slice(0, 1))
  const sorter = learner.sorter()
  const [card = ''] = await sorter.unsortedCards()
  await sorter.card(card).click()
  await sorter.destination(sorter.binOf(card)).click()
  await page.goto(addressOf(builds.root, `${learner.locale}/${routeWord(learner.locale, 'review')}/`))
  const { settings } = strings.review.session
  await page.getByText(settings.title, { exact: true }).click()
  // One moves; both are kept.
  await page.getByRole('slider', { name: settings.newPerDay }).press('ArrowRight')
  const show = new PresenterRoom(page, learner.locale)
  await show.open('#w=three-in-thirty')
  await show.goTo(2)
  const vote = new VoteRoom(page, learner.locale)
  await vote.open()
  await vote.projects.first().click()
  await vote.button(fill(vote.strings.ballot.tally.more, { letter: 'A' })).click()
  await expect(vote.hands('A')).toHaveValue('1')
  const room = new PassportRoom(page, learner.locale)
  await room.open()
  const events = [sampleAttempt({ submittedAtMs: 1 })]
  await room.paste(passportFile({ course: 'triptyque', madeAtMs: 1, events, setAside: [] }))
  await room.confirm(1).click()
  await room.expectAdded(1)
  const composer = new ComposerRoom(page, learner.locale)
  await composer.open()
  await composer.button(composer.strings.wish.blank).click()
  await expect(page.getByText(composer.strings.editor.kept)).toBeVisible()
  await learner.openProgress()
  await page.getByRole('button', { name: strings.progress.reset.ask }).click()
  await page.getByRole('button', { name: strings.progress.reset.yes }).click()
  await page.getByRole('button', { name: strings.progress.reset.undo }).click()
  await expect(page.getByText(strings.progress.reset.undone)).toBeVisible()
}

// The worker keeps what was visited: its caches are told of too.
test.use({ serviceWorkers: 'allow' })

const keptElsewhere = (page: Page) =>
  page.evaluate(async () => ({
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
  }))

for (const locale of locales) {
  test(`all that is kept has its row, and every row is met; nothing goes elsewhere (${locale})`, async ({
    page,
    context,
  }) => {
    const origins = new Set<string>()
    context.on('request', (request) => {
      if (request.url().startsWith('http')) origins.add(new URL(request.url()).origin)
    })
    const learner = new Learner(page, locale)
    await useEverything(learner)

    const { session, caches, databases } = await keptElsewhere(page)
    const names = [
      ...(await storedKeys(page)).map((key) => ['localStorage', key, prefix] as const),
      ...databases.map((name) => ['IndexedDB', name, prefix.slice(0, -1)] as const),
      ...caches.map((name) => ['CacheStorage', name, prefix] as const),
    ]
    for (const [store, name, start] of names) {
      expect(name.startsWith(start), name).toBe(true)
      expect(rowsOf(store, name.slice(start.length)), name).toHaveLength(1)
    }
    const met = names.flatMap(([store, name, start]) => rowsOf(store, name.slice(start.length)))
    expect([...new Set(met)].sort()).toEqual([...keptNames].sort())
    expect({ session, cookies: await context.cookies() }).toEqual({ session: [], cookies: [] })
    expect([...origins]).toEqual([new URL(addressOf(builds.root)).origin])

    await page.goto(addressOf(builds.root, `${locale}/${routeWord(locale, 'privacy')}/`))
    const rows = page.getByRole('table').getByRole('rowheader')
    await expect(rows).toHaveCount(keptNames.length)
  })
}
