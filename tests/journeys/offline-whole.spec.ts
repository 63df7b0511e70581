import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { builds } from '../../scripts/test/builds.ts'
import { count } from '../../scripts/test/counts.ts'
import { readPages } from '../site/built-pages.ts'
import { itemsIn, lessonIn, locales, lessonTitles } from '../learner/course.ts'
import { paths } from '../learner/learner.ts'
import { expectWorker, offlinePath, OfflineRoom } from '../learner/offline-room.ts'
import { Search } from '../learner/search.ts'
import type { CourseHost, Fault } from '../server/course-host.ts'
import { fileFor } from '../server/static-server.ts'
import { expectAccessible } from './accessible.ts'
import { cachesOf, disconnect, keptPaths, test } from './offline-test.ts'
import { storedAttempts } from './storage.ts'

async function openRoom(page: Page, host: CourseHost, locale: string): Promise<OfflineRoom> {
  await page.goto(host.at(offlinePath(locale)))
  const room = new OfflineRoom(page, locale)
  await expect(room.start.or(room.resume)).toBeEnabled({ timeout: 20_000 })
  return room
}

const pagesIn = (locale: string) =>
  readPages(builds.root)
    .map(({ path }) => path.slice(1))
    .filter((path) => path.startsWith(`${locale}/`))

/** Words of the titles of lessons, whole and begun, with their accents and without. */
function queriesIn(locale: string): string[] {
  const words = lessonTitles(locale)
    .flatMap((title) => title.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
    .filter((word, at, all) => all.indexOf(word) === at)
  const bare = words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''))
  const begun = words.slice(0, 4).map((word) => word.slice(0, 4))
  return [...new Set([...words, ...bare, ...begun])]
}

function serveOthers(_: Page, host: CourseHost): void {
  host.faultFor = (path) => (path.startsWith('en/items/') ? 'other bytes' : undefined)
}

async function leaveNoRoom(page: Page, host: CourseHost): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.at()).origin, quotaSize: 1 })
}

for (const locale of locales) {
  test(`the whole course on a tap: every page and every search without a network (${locale})`, async ({
    page,
    context,
    host,
    learnerIn,
  }) => {
    test.setTimeout(240_000)
    const room = await openRoom(page, host, locale)
    const told: string[] = []
    await page.exposeFunction('tell', (text: string) => told.push(text))
    await room.status.evaluate((status) => {
      new MutationObserver(() =>
        (window as unknown as { tell: (text: string | null) => void }).tell(status.textContent),
      ).observe(status, { childList: true })
    })
    await room.keepWhole()
    const { begun, quarter, done } = room.strings.whole
    for (const said of [begun, ...[50, 75].map((k) => quarter.replace('{percent}', `${k}`)), done])
      expect(told).toContain(said)
    await expect(room.bar).toHaveJSProperty('value', 1)
    await expectAccessible(page)
    await disconnect(context, host)

    let served = 0
    const pages = pagesIn(locale)
    for (const path of pages) {
      const response = await page.goto(host.at(path), { waitUntil: 'domcontentloaded' })
      const text = await response?.text()
      const file = fileFor(builds.root, `/${path}`)
      if (text === readFileSync(file ?? '', 'utf8')) served += 1
    }
    count('pages', pages.length, served)
    expect(pages.length).toBeGreaterThan(20)
    expect(served).toBe(pages.length)

    await page.goto(host.at(paths.home(locale)))
    const search = new Search(page, locale)
    await search.open()
    const queries = queriesIn(locale)
    let answered = 0
    for (const query of queries) {
      await search.ask(query)
      if ((await search.results.count()) > 0) answered += 1
    }
    count('searches', queries.length, answered)
    expect(queries.length).toBeGreaterThanOrEqual(20)
    expect(answered).toBe(queries.length)
    // What was found opens too.
    await search.ask(lessonIn(locale).title)
    await search.title(0).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonIn(locale).title)

    // Never visited, never asked for: the questions of reviews and assessments are there.
    const items = itemsIn(locale)
    const got = await page.evaluate(
      async (addresses) =>
        (await Promise.all(addresses.map(async (address) => (await fetch(address)).ok))).filter(Boolean)
          .length,
      items.map(({ id }) => `/${locale}/items/${id}.json`),
    )
    expect(got).toBe(items.length)
    const learner = learnerIn(locale)
    await learner.openLesson()
    await learner.question(0).answerRight()
    expect(await storedAttempts(page)).toHaveLength(1)
  })
}

test.describe('what goes wrong on the way, with the files of a small course', () => {
  test.use({ build: builds.tiny })

  test('stopped, then taken up again: nothing comes twice', async ({ page, host }) => {
    let letGo = (): void => undefined
    const room = await openRoom(page, host, 'en')
    const before = host.asked.length
    const stopped = new Promise<void>((resolve) => {
      letGo = resolve
    })
    host.before = () => (host.asked.length > before + 60 ? stopped : undefined)
    await room.start.click()
    await expect(room.cancel).toBeFocused()
    await expect.poll(() => host.asked.length).toBeGreaterThan(before + 60)
    await room.cancel.click()
    await expect(room.status).toHaveText(room.strings.whole.cancelled)
    await expect(room.resume).toBeFocused()
    await expectAccessible(page)
    host.before = () => undefined
    letGo()
    const kept = new Set(await keptPaths(page))
    expect(kept.size).toBeGreaterThan(50)

    // The page itself may go meanwhile.
    await page.reload()
    await expect(room.resume).toBeEnabled()
    const from = host.asked.length
    await room.resume.click()
    await room.expectWhole()
    const again = host.asked.slice(from).filter((path) => kept.has(`/${path}`))
    expect(again).toEqual([])
  })

  /** The first time that each of these is asked for, it goes wrong. */
  const faults: readonly (readonly [RegExp, Fault])[] = [
    [/^pagefind\/index\//, 'cut'],
    [/^en\/items\//, 'error'],
    [/^en\/lessons\//, 'other bytes'],
  ]

  test('a download that breaks mends itself, and no broken file is kept', async ({
    page,
    host,
    context,
    build,
  }) => {
    const room = await openRoom(page, host, 'en')
    const failed = new Map<Fault, string>()
    host.faultFor = (path) => {
      const [, fault] = faults.find(([pattern]) => pattern.test(path)) ?? []
      if (fault === undefined || failed.has(fault)) return undefined
      failed.set(fault, path)
      return fault
    }
    await room.start.click()
    await room.expectWhole()
    expect([...failed.keys()].sort()).toEqual(['cut', 'error', 'other bytes'])
    await page.reload()
    await disconnect(context, host)
    for (const path of failed.values()) {
      const text = await page.evaluate(
        async (address) =>
          (await fetch(address)).arrayBuffer().then(async (bytes) => {
            const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
            return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
          }),
        `/${path}`,
      )
      const file = readFileSync(fileFor(build, `/${path}`) ?? '')
      expect(text, path).toBe(createHash('sha256').update(file).digest('hex'))
    }
  })

  test('a host that fails for good is told, and what came stays', async ({ page, host, context }) => {
    const room = await openRoom(page, host, 'en')
    host.faultFor = (path) => (path.startsWith('en/items/') ? 'error' : undefined)
    await room.start.click()
    await expect(room.status).toHaveText(room.strings.whole.broken, { timeout: 60_000 })
    await expect(room.resume).toBeFocused()
    await expect(room.kept.first()).toBeVisible()

    host.faultFor = () => undefined
    await disconnect(context, host)
    await room.resume.click()
    await expect(room.status).toHaveText(room.strings.whole.noNetwork, { timeout: 20_000 })
    // It goes on by itself once the network is back.
    await host.start()
    await context.setOffline(false)
    await room.expectWhole()
  })

  for (const [what, ending, go] of [
    ['a host that went on to a new version', 'otherRelease', serveOthers],
    ['a device without room', 'full', leaveNoRoom],
  ] as const)
    test(`${what} is told as such, with a worker at work`, async ({ page, host }) => {
      await openRoom(page, host, 'en')
      const room = await openRoom(page, host, 'en')
      expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
      await go(page, host)
      await room.start.click()
      await expect(room.status).toHaveText(room.strings.whole[ending])
      await expect(room.start.or(room.resume)).toBeFocused()
    })
})

test('erasing leaves the answers, and the room itself', async ({ page, host, context, learnerIn }) => {
  test.setTimeout(120_000)
  const learner = learnerIn('fr')
  await learner.openLesson()
  await learner.question(0).answerRight()
  const room = await openRoom(page, host, 'fr')
  await room.erase()
  await expect(room.kept).toHaveCount(0)
  expect(await storedAttempts(page)).toHaveLength(1)
  await disconnect(context, host)
  await page.goto(host.at(paths.lesson('fr')))
  await expect(page.getByRole('heading', { name: room.strings.away.title })).toBeVisible()
})

test('storage that the browser erased comes back with the network', async ({
  page,
  host,
  context,
  learnerIn,
}) => {
  const learner = learnerIn('fr')
  await learner.openLesson()
  await expectWorker(page)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await learner.openLesson()
  await learner.question(0).answerRight()
  await expect.poll(() => keptPaths(page), { timeout: 20_000 }).toContain(`/${offlinePath('fr')}`)
  await expect.poll(() => keptPaths(page), { timeout: 20_000 }).toContain(`/${paths.lesson('fr')}`)
  await disconnect(context, host)
  await page.reload()
  await learner.question(0).expectRemembered('right')
  expect(await cachesOf(page)).not.toEqual([])
})

test('a browser that saves data is told, and keeps nothing unasked', async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  const room = await openRoom(page, host, 'fr')
  await expect(page.getByText(room.strings.whole.sparing)).toBeVisible()
})
