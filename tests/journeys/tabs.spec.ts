import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { count } from '../../scripts/test/counts.ts'
import { version } from '../../src/learning/progress/codec.ts'
import { answerFast } from '../learner/answer-fast.ts'
import { Learner } from '../learner/learner.ts'
import { everywhere } from './engines.ts'
import { prefix, storedAttempts } from './storage.ts'

const answersPerTab = 300

test('two tabs answering at once keep 600 of 600', everywhere, async ({ context }) => {
  test.setTimeout(180_000)
  const tabs = [new Learner(await context.newPage(), 'fr'), new Learner(await context.newPage(), 'en')]
  for (const tab of tabs) await tab.openLesson()
  await Promise.all(tabs.map((tab, rank) => answerFast(tab.page, tab.question(rank), answersPerTab)))

  const [first] = tabs as [Learner, Learner]
  expect(await storedAttempts(first.page)).toHaveLength(2 * answersPerTab)
  for (const tab of tabs) await tab.openHome()
  const kept = await storedAttempts(first.page)
  count('tabs', 2 * answersPerTab, kept.length)
  expect(kept).toHaveLength(2 * answersPerTab)
})

test('an answer in one tab shows in the other', everywhere, async ({ context }) => {
  const reading = new Learner(await context.newPage(), 'fr')
  const watching = new Learner(await context.newPage(), 'en')
  await reading.openLesson()
  await watching.openHome()
  await expect(watching.home.resume).toContainText(watching.home.strings.resume.begin)
  await reading.question(0).answerRight()
  await expect(watching.home.resume).toContainText(watching.home.strings.resume.goOn)
})

test('a tab of an older release, beside a newer one, says so, writes nothing and loses nothing', async ({
  context,
}) => {
  const older = new Learner(await context.newPage(), 'fr')
  await older.openLesson()
  await older.question(0).answerRight()
  const newer = JSON.stringify({ v: version + 1, type: 'wager', id: 'n1', what: { is: 'unknown here' } })
  const written = await context.newPage()
  await written.goto(addressOf(builds.root, 'robots.txt'))
  await written.evaluate(([key, text]) => localStorage.setItem(key, text), [`${prefix}e/n1`, newer] as const)
  const { outdated } = older.strings.progress.saving
  await expect(older.page.getByRole('alert').filter({ hasText: outdated })).toBeVisible()
  const before = await eventsIn(older.page)
  await older.question(1).answerRight()
  await older.question(0).redo()
  await older.question(0).answerWrong()
  expect(await eventsIn(older.page)).toEqual(before)
  // The file it offers holds what it could not write.
  const download = older.page.waitForEvent('download')
  await older.page.getByRole('button', { name: older.strings.progress.saving.save }).click()
  const text = readFileSync(await (await download).path(), 'utf8')
  expect((JSON.parse(text) as { events: unknown[] }).events).toHaveLength(3)
})

/** Texts of attempts and deeds; drafts and places go on being written. */
const eventsIn = (page: Page) =>
  page.evaluate(
    (prefix) =>
      Object.entries<string>(localStorage)
        .filter(([key]) => /^[aex]\//.test(key.slice(prefix.length)))
        .sort(),
    prefix,
  )
