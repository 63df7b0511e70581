import { setTimeout as pause } from 'node:timers/promises'
import { expect, type Page, test } from '@playwright/test'
import { count } from '../../scripts/test/counts.ts'
import type { Attempt } from '../../src/learning/progress/event.ts'
import { dropProfile, newProfile, openBrowser } from '../journeys/real-browser.ts'
import { prefix } from '../journeys/storage.ts'
import { answerFast } from '../learner/answer-fast.ts'
import { Learner } from '../learner/learner.ts'
import { drawer, seed } from './seeded.ts'

// A trace cannot be written of a browser that is killed.
test.use({ trace: 'off', screenshot: 'off' })

const lives = 30
const answersWanted = 200
/** More than one life lasts for: the browser is killed while the next answers are being given. */
const endless = 10_000

/** The attempts that this origin holds, oldest first: what each chose. */
async function chosenSoFar(page: Page): Promise<string[]> {
  const texts = await page.evaluate(
    (start) =>
      Object.entries(localStorage as Record<string, string>).flatMap(([key, text]) =>
        key.startsWith(start) ? text : [],
      ),
    `${prefix}a/`,
  )
  const attempts = texts.map((text) => JSON.parse(text) as Attempt)
  attempts.sort((a, b) => a.submittedAtMs - b.submittedAtMs || (a.id < b.id ? -1 : 1))
  return attempts.map(({ response }) => (response as { chosen: string[] }).chosen.join())
}

interface Life {
  /** What each answer of it chose whose feedback was shown before the kill. */
  readonly told: readonly string[]
  /** What was there when it began. */
  readonly before: readonly string[]
}

test('a browser killed at any moment keeps each answer whose feedback was shown', async () => {
  test.setTimeout(300_000)
  const draw = drawer()
  const profile = newProfile()
  let made = 0
  let kept = 0
  try {
    let last: Life = { told: [], before: [] }
    for (let life = 0; life <= lives || made < answersWanted; life += 1) {
      const browser = await openBrowser(profile)
      const learner = new Learner(browser.page, 'fr')
      await learner.openLesson()
      const expected = [...last.before, ...last.told]
      // What was being answered when the browser was killed may be there too.
      await expect
        .poll(async () => (await chosenSoFar(browser.page)).slice(0, expected.length), {
          message: `seed ${seed}, life ${life}`,
        })
        .toEqual(expected)
      made += last.told.length
      kept += last.told.length
      const told: string[] = []
      const before = await chosenSoFar(browser.page)
      const wanted = draw(1, 8)
      const reached = new Promise<void>((resolve) => {
        void answerFast(browser.page, learner.question(0), endless, ({ option }) => {
          told.push(option)
          if (told.length >= wanted) resolve()
        }).catch(() => resolve())
      })
      await reached
      await pause(draw(0, 300))
      const toldBeforeKill = [...told]
      await browser.kill()
      last = { told: toldBeforeKill, before }
    }
  } finally {
    dropProfile(profile)
    count('kills', made, kept)
  }
})
