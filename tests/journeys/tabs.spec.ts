import { expect, test } from '@playwright/test'
import { count } from '../../scripts/test/counts.ts'
import { answerFast } from '../learner/answer-fast.ts'
import { Learner } from '../learner/learner.ts'
import { storedAttempts } from './storage.ts'

const answersPerTab = 300

test('two tabs answering at once keep 600 of 600', async ({ context }) => {
  test.setTimeout(180_000)
  const tabs = [new Learner(await context.newPage(), 'fr'), new Learner(await context.newPage(), 'en')]
  for (const tab of tabs) await tab.openLesson()
  await Promise.all(tabs.map((tab, rank) => answerFast(tab.page, tab.question(rank), answersPerTab)))

  const [first] = tabs as [Learner, Learner]
  expect(await storedAttempts(first.page)).toHaveLength(2 * answersPerTab)
  for (const tab of tabs) await tab.openHome()
  expect(await storedAttempts(first.page)).toHaveLength(2 * answersPerTab)
})

test('an answer in one tab shows in the other', async ({ context }) => {
  const reading = new Learner(await context.newPage(), 'fr')
  const watching = new Learner(await context.newPage(), 'en')
  await reading.openLesson()
  await watching.openHome()
  await expect(watching.home.resume).toContainText(watching.home.strings.resume.begin)
  await reading.question(0).answerRight()
  await expect(watching.home.resume).toContainText(watching.home.strings.resume.goOn)
})
