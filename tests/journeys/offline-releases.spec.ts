import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { builds } from '../../scripts/test/builds.ts'
import { strings } from '../../src/i18n/index.ts'
import { hashLength, readRelease, type Release } from '../../src/offline/release.ts'
import { lessonIn, locales } from '../learner/course.ts'
import { Learner, paths } from '../learner/learner.ts'
import { expectWorker, offlinePath, OfflineRoom } from '../learner/offline-room.ts'
import type { CourseHost } from '../server/course-host.ts'
import { nextRelease } from '../server/next-release.ts'
import { expectAccessible } from './accessible.ts'
import { cachesOf, disconnect, expectKept, keptPaths, test } from './offline-test.ts'

const course = { course: 'triptyque', base: '/', locales }
const t = strings('fr').release

/** What the build of this release wrote. */
function releaseOf(outDir: string): Release {
  const [name = ''] = globSync('_astro/release.*.json', { cwd: outDir })
  return readRelease(name.split('.')[1] ?? '', readFileSync(`${outDir}/${name}`, 'utf8'))
}

let first: Release
let second: Release
let folder: string

test.beforeAll(async ({ browserName }, { workerIndex }) => {
  folder = `.cache/test/${browserName}-next-release-${workerIndex}`
  first = releaseOf(builds.root.outDir)
  second = await nextRelease(builds.root, course, { folder, name: 'two' })
})

/** Which releases the files came from that each document of a page was given, and which file of which. */
interface Told {
  readonly release: 'first' | 'second' | 'both' | 'neither' | 'gone'
  readonly path: string
}

/** Chromium tells by loader which document asked: what one still waits for as the next one comes is its own. */
async function watchReleases(page: Page): Promise<() => Promise<readonly (readonly Told[])[]>> {
  const session = await page.context().newCDPSession(page)
  const paths = new Map<string, string>()
  const documents = new Map<string, Promise<Told>[]>()
  const loaders = new Map<string, string>()
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, loaderId, response }) => {
    const { pathname, protocol } = new URL(response.url)
    const path = decodeURI(pathname.slice(1)).replace(/index\.html$/, '')
    if (response.status !== 200 || path === 'sw.js' || protocol !== 'http:') return
    paths.set(requestId, path)
    loaders.set(requestId, loaderId)
  })
  session.on('Network.loadingFinished', ({ requestId }) => {
    const path = paths.get(requestId)
    const loader = loaders.get(requestId)
    if (path === undefined || loader === undefined) return
    const told = session.send('Network.getResponseBody', { requestId }).then(
      ({ body, base64Encoded }): Told => ({
        path,
        release: of(path, Buffer.from(body, base64Encoded ? 'base64' : 'utf8')),
      }),
      (): Told => ({ path, release: 'gone' }),
    )
    documents.set(loader, [...(documents.get(loader) ?? []), told])
  })
  return () => Promise.all([...documents.values()].map((files) => Promise.all(files)))
}

function of(path: string, body: Buffer): Told['release'] {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, hashLength)
  const isFirst = first.files.get(path)?.hash === hash
  const isSecond = second.files.get(path)?.hash === hash
  if (isFirst && isSecond) return 'both'
  return isFirst ? 'first' : isSecond ? 'second' : 'neither'
}

/** Every document had the files of one release; between them, the pages had `releases`. Files are counted. */
function expectNotMixed(documents: readonly (readonly Told[])[], releases: readonly string[]): void {
  const seen = documents.map((files) =>
    files.filter(({ release }) => release !== 'both' && release !== 'gone'),
  )
  for (const files of seen)
    expect(
      [...new Set(files.map(({ release }) => release))].length,
      JSON.stringify(files),
    ).toBeLessThanOrEqual(1)
  expect([...new Set(seen.flat().map(({ release }) => release))].sort()).toEqual(releases)
  expect(seen.flat().length).toBeGreaterThan(20)
}

/** A page that the worker at work serves, and so learns of newer releases. */
async function openServed(page: Page, host: CourseHost, path: string): Promise<void> {
  await page.goto(host.at(path))
  await expectWorker(page)
  await page.goto(host.at(path))
  await expectKept(page, `/${path}`)
}

test('a new release announces itself and waits; what is open goes on; on a tap it is everywhere, with what was kept', async ({
  page,
  context,
  host,
}) => {
  test.setTimeout(180_000)
  const releases = await watchReleases(page)
  const learner = new Learner(page, 'fr', (path) => host.at(path))
  await openServed(page, host, paths.lesson('fr'))
  const second = await context.newPage()
  const others = await watchReleases(second)
  await second.goto(host.at(paths.lesson('fr')))
  await second.goto(host.at(offlinePath('fr')))
  const room = new OfflineRoom(second, 'fr')
  await expect(room.start).toBeEnabled()

  host.outDir = folder
  await second.getByRole('button', { name: room.strings.version.look }).click()
  for (const one of [page, second]) await expect(one.getByText(t.ready)).toBeVisible({ timeout: 30_000 })
  await expect(second.getByText(room.strings.version.coming)).toBeVisible()
  await expectAccessible(second)

  // The page goes on wholly from the first, what comes late included; a reload does not change it.
  await learner.question(0).answerRight()
  await learner.sorter().unsortedCards()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonIn('fr').title)
  await expect(page.getByText(t.ready)).toBeVisible()

  await second.getByRole('button', { name: t.later, exact: true }).click()
  await expect(second.getByText(t.ready)).toBeHidden()
  await second.getByRole('button', { name: room.strings.version.look }).click()
  await expect(second.getByText(room.strings.version.ready)).toBeVisible()
  await expect(second.getByText(t.ready)).toBeVisible()
  await second.reload()
  await second.getByRole('button', { name: t.use, exact: true }).click()
  await expect(second.getByRole('heading', { level: 1 })).toContainText('(two)')

  // The other tab was not reloaded: it says so, and goes on from the first release, without a network too.
  await expect(page.getByText(t.before)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonIn('fr').title)
  await disconnect(context, host)
  await learner.question(1).answerRight()
  const sorter = learner.sorter()
  const [card = ''] = await sorter.unsortedCards()
  await sorter.card(card).click()
  await sorter.destination(sorter.binOf(card)).click()
  await sorter.expectPlaced(card, sorter.binOf(card))
  await page.getByRole('button', { name: t.reload, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${lessonIn('fr').title} (two)`)
  await learner.question(0).expectRemembered('right')
  await learner.question(1).expectRemembered('right')

  expectNotMixed(await releases(), ['first', 'second'])
  expectNotMixed(await others(), ['first', 'second'])
})

test('a page that comes from a newer release is wholly of it, and not kept with the one before', async ({
  page,
  host,
}) => {
  const releases = await watchReleases(page)
  await openServed(page, host, 'fr/')
  host.outDir = folder
  const path = paths.lesson('fr')
  await page.goto(host.at(path))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${lessonIn('fr').title} (two)`)
  const learner = new Learner(page, 'fr', (one) => host.at(one))
  await learner.question(0).answerRight()
  await learner.sorter().unsortedCards()
  // What was kept is still of the release at work.
  await expect(page.getByText(t.ready)).toBeVisible({ timeout: 30_000 })
  await page.goto(host.at('fr/'))
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('(two)')
  expectNotMixed(await releases(), ['first', 'second'])
  await page.getByRole('button', { name: t.use, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(two)')
})

test('a release that does not come whole does not come; the one before stays whole', async ({
  page,
  context,
  host,
}) => {
  test.setTimeout(120_000)
  await openServed(page, host, paths.lesson('fr'))
  const before = await keptPaths(page)
  host.outDir = folder
  const broken = paths.lesson('fr')
  host.faultFor = (path) => (path === broken ? 'cut' : undefined)
  const update = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      const { installing } = registration
      if (!installing) return 'nothing new'
      return new Promise<string>((resolve) => {
        installing.onstatechange = () => resolve(installing.state)
      })
    })
  expect(await update()).toBe('redundant')
  expect(await keptPaths(page)).toEqual(expect.arrayContaining(before))
  await expect(page.getByText(t.ready)).toBeHidden()
  // Tried again, only what is missing is asked for.
  host.faultFor = () => undefined
  const from = host.asked.length
  expect(await update()).toBe('installed')
  const asked = host.asked.slice(from).filter((path) => !/^(?:sw\.js|_astro\/release)/.test(path))
  expect(asked).toContain(broken)
  expect(asked.length).toBeLessThan(before.length / 2)
  await page.getByRole('button', { name: t.use, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(two)')
  expect((await cachesOf(page)).filter((name) => name.includes('/r/')).length).toBeLessThanOrEqual(2)
  await disconnect(context, host)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(two)')
})

test('who keeps the whole course has the whole of the next release', async ({ page, context, host }) => {
  test.setTimeout(240_000)
  await page.goto(host.at(offlinePath('fr')))
  const room = new OfflineRoom(page, 'fr')
  await expect(room.start).toBeEnabled({ timeout: 20_000 })
  await room.keepWhole()
  await page.reload()
  host.outDir = folder
  const from = host.asked.length
  await page.getByRole('button', { name: room.strings.version.look }).click()
  await expect(page.getByText(t.ready)).toBeVisible({ timeout: 120_000 })
  // What did not change is not fetched again: fonts, pictures, what the search reads.
  const unchanged = host.asked.slice(from).filter((path) => /^pagefind|\.(?:png|woff2)$/.test(path))
  expect(unchanged).toEqual([])
  await page.getByRole('button', { name: t.use, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(two)')
  await disconnect(context, host)
  for (const path of [paths.lesson('en'), 'en/', paths.progress('fr')]) {
    await page.goto(host.at(path))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('(two)')
  }
  await page.goto(host.at(offlinePath('fr')))
  await room.expectWhole()
})
