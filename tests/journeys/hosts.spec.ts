import { globSync } from 'node:fs'
import { expect } from '@playwright/test'
import { type Build, builds } from '../../scripts/test/builds.ts'
import { cacheControl, siteHeaders } from '../../src/integrations/host-headers/site-headers.ts'
import { type Host, hosts, type Served } from '../server/hosts.ts'
import { test } from './walk.ts'
import { pressEverything, readWatched, watchPage } from './watch-page.ts'

/** Paths of the pages to walk, from the base of a built site: `all` but the lessons, which lessons.spec.ts walks. */
function pathsOf({ outDir }: Build, extent: 'all' | 'one of each sort' | 'the door and a lesson'): string[] {
  const paths = globSync('**/*.html', { cwd: outDir })
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .sort()
  // So is a sheet to print: printables.spec.ts opens those.
  const isLesson = (path: string) => /^\w+\/[^/]+\/.+\/$/.test(path)
  if (extent === 'all') return paths.filter((path) => !isLesson(path))
  const [aLesson = ''] = paths.filter(isLesson)
  if (extent === 'the door and a lesson') return ['', aLesson]
  const isOneOfItsSort = (path: string) =>
    path === aLesson || (!isLesson(path) && (path.startsWith(`${localeOf(aLesson)}/`) || !path.includes('/')))
  return paths.filter(isOneOfItsSort)
}

const localeOf = (path: string) => path.split('/')[0] ?? ''

/** Every page once; on another host, what the host could do to a page; and to a page of another build, what its paths could. */
function extentOf(host: Host, build: Build) {
  if (host === hosts[0]) return build === builds.gallery ? 'all' : 'one of each sort'
  return build === builds.root ? 'one of each sort' : 'the door and a lesson'
}

const hashedFile = ({ outDir }: Build): string => globSync('_astro/*.js', { cwd: outDir })[0] ?? ''

for (const host of hosts) {
  for (const build of Object.values(builds)) {
    test.describe(`${host.name} serves "${build.name}"`, () => {
      test.skip(!host.isHere, `${host.name} is not on this machine.`)
      let site: Served
      test.beforeAll(async () => {
        site = await host.serve(build)
      })
      test.afterAll(() => site.close())
      const origin = () => `http://127.0.0.1:${site.port}`
      const at = (path: string) => origin() + build.base + path

      for (const path of pathsOf(build, extentOf(host, build))) {
        test(`"${path}": nothing is refused, nothing comes from elsewhere`, async ({ page }) => {
          const faults = await watchPage(page, origin())
          await page.goto(at(path))
          // The door goes on to a home by itself.
          if (path === '') await page.waitForURL((address) => address.pathname !== build.base)
          await readWatched(page)
          await pressEverything(page)
          expect(faults).toEqual([])
        })
      }

      test('headers, and how long files are kept', async ({ request }) => {
        const page = (await request.get(at(''))).headers()
        for (const [name, value] of siteHeaders) {
          const isSent = host.alwaysHttps || name !== 'Strict-Transport-Security'
          expect(page[name.toLowerCase()], name).toBe(isSent ? value : undefined)
        }
        const file = (await request.get(at(hashedFile(build)))).headers()
        expect(file['cache-control']).toBe(cacheControl.hashed)
        expect(file['x-content-type-options']).toBe('nosniff')
        expect(page['cache-control'] ?? '').not.toContain('immutable')
      })

      test('a page that is not there', async ({ request }) => {
        const answer = await request.get(at('no/such/page/'))
        expect(answer.status()).toBe(404)
        expect(await answer.text()).toContain('http-equiv="content-security-policy"')
        expect(answer.headers()['content-security-policy']).toBe("frame-ancestors 'none'")
        expect(answer.headers()['cache-control'] ?? '').not.toContain('immutable')
      })
    })
  }
}
