import { expect, type Page } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { serialiseEvent } from '../../src/learning/progress/codec.ts'
import { type Room, routeWord } from '../../src/i18n/routes.ts'
import { sampleAttempt } from '../../src/learning/progress/sample-events.ts'
import { Learner } from '../learner/learner.ts'
import { expectNothingInjected } from './injection.ts'
import { keysOfAll } from './hostile-values.ts'
import { prefix, storedAttempts } from './storage.ts'
import { readWatched, watchPage } from './watch-page.ts'

export const rooms = [
  'progress',
  'review',
  'diagnostic',
  'final',
  'attestation',
  'trouble',
  'compose',
  'privacy',
  'glossary',
] as const

const locale = 'fr'

/** Opens a page of the origin that has no script, to prepare what is stored. */
export async function openBare(page: Page): Promise<void> {
  // A document that names no icon has the browser ask for one at the root of the host, whenever it has the time.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  await page.goto(addressOf(builds.root, 'robots.txt'))
}

/**
 * Stores `text` under every key of every kind, a valid answer beside them, and uses the site: it must work, run nothing
 * of it, keep the valid answer, and lose none of the unreadable progress. Returns how many keys were tried.
 */
export async function useBeside(page: Page, text: string, visited: readonly Room[]): Promise<number> {
  const learner = new Learner(page, locale)
  const [first, second] = [learner.question(0), learner.question(1)]
  const keys = keysOfAll(first.item.id)
  const valid = validAnswer(first.item.id, first.keys, first.item.revision)
  await openBare(page)
  await page.evaluate(
    ({ keys, text, valid }) => {
      for (const key of keys) localStorage.setItem(key, text)
      localStorage.setItem(...valid)
    },
    { keys: keys.map(({ key }) => key), text, valid },
  )
  const faults = await watchPage(page, new URL(addressOf(builds.root)).origin)
  await learner.openLesson()
  await first.expectRemembered('right')
  await second.answerRight()
  await expectNothingInjected(page)
  for (const room of visited) {
    await page.goto(addressOf(builds.root, `${locale}/${routeWord(locale, room)}/`))
    await readWatched(page)
    await expectNothingInjected(page)
  }
  await learner.openHome()
  await expect(learner.home.resume).toContainText(learner.home.strings.resume.goOn)
  expect(faults).toEqual([])
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([])
  await expectNothingLost(page, keys, text, valid)
  return keys.length
}

function validAnswer(item: string, chosen: readonly string[], revision: number): [string, string] {
  const attempt = sampleAttempt({
    item,
    revision,
    id: 'valid',
    response: { chosen },
    submittedAtMs: 1_700_000_000_000,
  })
  return [`${prefix}a/${item}/valid`, serialiseEvent(attempt)]
}

async function expectNothingLost(
  page: Page,
  keys: ReturnType<typeof keysOfAll>,
  text: string,
  [key, valid]: readonly [string, string],
): Promise<void> {
  const stored = await page.evaluate(() => Object.fromEntries(Object.entries<string>(localStorage)))
  expect(stored[key]).toBe(valid)
  expect((await storedAttempts(page)).length).toBeGreaterThanOrEqual(2)
  for (const one of keys) {
    if (one.kind !== 'attempt' && one.kind !== 'deed') continue
    const texts = [stored[one.key], stored[one.key.replace(prefix, `${prefix}x/`)]]
    expect(texts.includes(text), `${one.key} is kept, in its place or aside`).toBe(true)
  }
}
