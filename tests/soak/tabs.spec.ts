import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { count } from '../../scripts/test/counts.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { strings } from '../../src/i18n/index.ts'
import { dropProfile, newProfile, openBrowser } from '../journeys/real-browser.ts'
import { storedAttempts } from '../journeys/storage.ts'
import { answerFast } from '../learner/answer-fast.ts'
import { Learner } from '../learner/learner.ts'

// A trace cannot be written of a browser that is started apart.
test.use({ trace: 'off', screenshot: 'off' })

const tabsAtOnce = 5
const answersPerTab = 100
const room = addressOf(builds.root, `fr/${routeWord('fr', 'trouble')}/`)

/** Ids of the attempts that the tab itself knows: those of the file it saves. */
async function known(page: Page): Promise<string[]> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: strings('fr').trouble.device.save }).click()
  const { events } = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as {
    events: { type: string; id: string }[]
  }
  return events.flatMap(({ type, id }) => (type === 'attempt' ? id : [])).sort()
}

test('five tabs at once, on the same and on other questions, one reloaded, one that resets: all is kept, in every tab and after a restart', async () => {
  test.setTimeout(300_000)
  const profile = newProfile()
  const made = tabsAtOnce * answersPerTab
  let browser = await openBrowser(profile)
  try {
    const context = browser.page.context()
    const watching = await context.newPage()
    await watching.goto(room)
    const tabs = await Promise.all(
      Array.from({ length: tabsAtOnce }, async (_, rank) => {
        const tab = new Learner(await context.newPage(), rank % 2 === 0 ? 'fr' : 'en')
        await tab.openLesson()
        return { tab, question: tab.question(rank % 3) }
      }),
    )
    const [first, second] = tabs
    if (!first || !second) throw new Error('There are no tabs.')
    // The last tab is reloaded halfway; another clears and brings back, while the rest answer.
    const answering = tabs.map(async ({ tab, question }, rank) => {
      if (rank !== tabsAtOnce - 1) return answerFast(tab.page, question, answersPerTab)
      await answerFast(tab.page, question, answersPerTab / 2)
      await tab.page.reload()
      await answerFast(tab.page, question, answersPerTab / 2)
    })
    const clearing = new Learner(await context.newPage(), 'fr')
    await clearing.openProgress()
    const { reset } = clearing.strings.progress
    await clearing.page.getByRole('button', { name: reset.ask }).click()
    await clearing.page.getByRole('button', { name: reset.yes }).click()
    await clearing.page.getByRole('button', { name: reset.undo }).click()
    await Promise.all(answering)

    const stored = (await storedAttempts(first.tab.page)).map((key) => key.split('/').at(-1) ?? '').sort()
    expect(stored).toHaveLength(made)
    await expect.poll(() => known(watching)).toEqual(stored)
    for (const { tab } of tabs) {
      await tab.page.goto(room)
      expect(await known(tab.page)).toEqual(stored)
    }
    await browser.close()
    browser = await openBrowser(profile)
    await browser.page.goto(room)
    const again = await known(browser.page)
    count('tabs', made, again.length)
    expect(again).toEqual(stored)
  } finally {
    await browser.kill()
    dropProfile(profile)
  }
})
