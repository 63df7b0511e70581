import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { count } from '../../scripts/test/counts.ts'
import { answerFast } from '../learner/answer-fast.ts'
import { Learner } from '../learner/learner.ts'
import { openBare } from './hostile-store.ts'
import { emptyStorage, fillStorage, storedAttempts } from './storage.ts'

const answers = 12
const { origin } = new URL(addressOf(builds.root))

/** How much this origin may keep in IndexedDB; `undefined` as much as before. */
async function giveRoom(page: Page, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize === undefined ? {} : { quotaSize }),
  })
}

/** How many answers the file holds that the notice offers. */
async function answersInFile(page: Page, button: string): Promise<number> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const text = readFileSync(await (await download).path(), 'utf8')
  return (JSON.parse(text) as { events: unknown[] }).events.length
}

test('localStorage full in the midst of answers: the journal holds the rest, as the page says, and gives them back', async ({
  page,
}) => {
  const learner = new Learner(page, 'fr')
  const { saving } = learner.strings.progress
  await learner.openLesson()
  await answerFast(page, learner.question(0), answers)
  await fillStorage(page)
  await answerFast(page, learner.question(0), answers)
  await expect(page.getByRole('alert').filter({ hasText: saving.full })).toContainText(saving.inJournal)
  expect(await answersInFile(page, saving.save)).toBe(2 * answers)

  await page.reload()
  await expect(page.getByRole('alert').filter({ hasText: saving.full })).toBeVisible()
  expect(await answersInFile(page, saving.save)).toBe(2 * answers)

  await emptyStorage(page)
  await page.reload()
  await expect.poll(async () => (await storedAttempts(page)).length).toBe(2 * answers)
  await expect(page.getByText(saving.full)).toBeHidden()
  count('quota', 2 * answers, (await storedAttempts(page)).length)
})

test('localStorage and IndexedDB full: the file holds every answer, and room again saves them all', async ({
  page,
}) => {
  const learner = new Learner(page, 'fr')
  const { saving } = learner.strings.progress
  // Before the site's first write: what the browser promised it then would last a while.
  await openBare(page)
  await giveRoom(page, 1)
  await learner.openLesson()
  await answerFast(page, learner.question(0), answers)
  await expect(page.getByRole('alert').filter({ hasText: saving.fragile })).toBeVisible()
  await fillStorage(page)
  await answerFast(page, learner.question(0), answers)
  await expect(page.getByRole('alert').filter({ hasText: saving.full })).toContainText(saving.inMemory)
  const inFile = await answersInFile(page, saving.save)
  expect(inFile).toBe(2 * answers)

  await giveRoom(page)
  await emptyStorage(page)
  await answerFast(page, learner.question(0), 1)
  await expect(page.getByText(saving.full)).toBeHidden()
  await page.reload()
  await learner.question(0).expectRemembered('wrong')
  expect(await storedAttempts(page)).toHaveLength(2 * answers + 1)
  count('quota', 2 * answers + 1, (await storedAttempts(page)).length)
})

test('another tab makes room: what waited is saved with the next answer, in both tabs', async ({
  context,
}) => {
  const one = new Learner(await context.newPage(), 'fr')
  const other = new Learner(await context.newPage(), 'en')
  await one.openLesson()
  await other.openLesson()
  await fillStorage(one.page)
  await Promise.all([
    answerFast(one.page, one.question(0), answers),
    answerFast(other.page, other.question(1), answers),
  ])
  await emptyStorage(other.page)
  await Promise.all([answerFast(one.page, one.question(0), 1), answerFast(other.page, other.question(1), 1)])
  const made = 2 * (answers + 1)
  expect(await storedAttempts(one.page)).toHaveLength(made)
  count('quota', made, (await storedAttempts(one.page)).length)
})

/** As browsers refuse: the getter throws, or the store is there and takes nothing. */
const refusals = {
  'the getter throws': () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
  },
  'there is none': () => {
    Object.defineProperty(window, 'localStorage', { value: null })
  },
  'writing is refused': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  },
} as const

for (const [how, refuse] of Object.entries(refusals)) {
  test(`localStorage denied (${how}): the page says so, and the file holds every answer`, async ({
    page,
  }) => {
    await page.addInitScript(refuse)
    const learner = new Learner(page, 'fr')
    const { saving } = learner.strings.progress
    await learner.openLesson()
    await answerFast(page, learner.question(0), answers)
    await expect(page.getByRole('alert').filter({ hasText: saving.denied })).toBeVisible()
    const inFile = await answersInFile(page, saving.save)
    count('quota', answers, inFile)
    expect(inFile).toBe(answers)
    // The journal, where there is one, brings them back.
    await page.reload()
    await learner.question(0).expectRemembered('wrong')
  })
}
