import { type BrowserContext, expect, type Page, test as plain } from '@playwright/test'
import { type Build, builds } from '../../scripts/test/builds.ts'
import { Learner } from '../learner/learner.ts'
import { CourseHost } from '../server/course-host.ts'

/** The caches of the course where it is served at `/`. */
export const cachesOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).sort())

/** Paths that are kept, of whatever release. */
export const keptPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes('/r/'))
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return keys.flat().map(({ url }) => new URL(url).pathname)
  })

/** The network is gone: the host is stopped too, so that nothing of it can answer. */
export async function disconnect(context: BrowserContext, host: CourseHost): Promise<void> {
  await host.stop()
  // Firefox can't be told; that nothing answers is the same to it.
  if (context.browser()?.browserType().name() === 'chromium') await context.setOffline(true)
}

/** Once a page that was visited is kept, which happens after it was served. */
export async function expectKept(page: Page, path: string): Promise<void> {
  await expect.poll(() => keptPaths(page), { timeout: 20_000 }).toContain(path)
}

interface Fixtures {
  readonly build: Build
  readonly host: CourseHost
  readonly learnerIn: (locale: string) => Learner
}

/** Journeys with a host of their own, which they may stop, change and break; and with the worker of the course. */
export const test = plain.extend<Fixtures>({
  serviceWorkers: 'allow',
  build: [builds.root, { option: true }],
  host: async ({ build }, use) => {
    const host = new CourseHost(build)
    await host.start()
    await use(host)
    await host.stop()
  },
  learnerIn: async ({ page, host }, use) => {
    await use((locale) => new Learner(page, locale, (path) => host.at(path)))
  },
})
