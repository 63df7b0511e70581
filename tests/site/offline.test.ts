import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Build, builds } from '../../scripts/test/builds.ts'
import { needsOf, pagesOf, shellOf, sizeOf, withHomes } from '../../src/offline/needs.ts'
import { hashLength, manifestPath, readRelease, type Release } from '../../src/offline/release.ts'
import { pressEverything } from '../journeys/watch-page.ts'
import { paths } from '../learner/learner.ts'
import { oneOfEachSheet } from './sheets.ts'
import { readToTheEnd, startBrowser, visit } from './visit.ts'

/** Bytes of downloads, compressed as hosts compress; the worker's own with brotli 11. */
const budget = {
  wholeCourse: 4_000_000,
  worker: 6_000,
  manifest: 40_000,
  /** A first visit to a lesson, all that is kept of it for later included. */
  firstLesson: 350_000,
}

const hashOf = (content: Buffer | string) =>
  createHash('sha256').update(content).digest('base64url').slice(0, hashLength)

function releaseOf({ outDir }: Build): Release {
  const names = globSync('_astro/release.*.json', { cwd: outDir })
  expect(names).toHaveLength(1)
  const text = readFileSync(`${outDir}/${names[0] ?? ''}`, 'utf8')
  return readRelease(hashOf(text), text)
}

describe.each(Object.values(builds))('the release of $name', (build) => {
  const { outDir } = build
  const release = releaseOf(build)
  const fileOf = (path: string) =>
    `${outDir}/${path === '' || path.endsWith('/') ? `${path}index.html` : path}`

  it('is named by its worker, which is small', () => {
    const worker = readFileSync(`${outDir}/sw.js`)
    expect(worker.toString()).toContain(`"${release.id}"`)
    expect(globSync('_astro/release.*.json', { cwd: outDir })).toEqual([manifestPath(release.id)])
    expect(brotliCompressSync(worker).length).toBeLessThanOrEqual(budget.worker)
    const manifest = readFileSync(`${outDir}/${manifestPath(release.id)}`)
    expect(brotliCompressSync(manifest).length).toBeLessThanOrEqual(budget.manifest)
  })

  it('lists every file that is served, by its bytes, but those that no learner reads', () => {
    const served = globSync('**/*', { cwd: outDir, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(outDir.length + 1))
    const unread = /^(?:_headers|robots\.txt|sitemap-.*\.xml|cards\/.*|sw\.js|_astro\/release\..*\.json)$/
    const listed = [...release.files.keys()].map((path) => fileOf(path).slice(outDir.length + 1))
    expect(listed.sort()).toEqual(served.filter((name) => !unread.test(name)).sort())
    for (const { path, hash } of release.files.values())
      expect(hashOf(readFileSync(fileOf(path))), path).toBe(hash)
  })

  it('shows a page of its own in every language, and weighs little', () => {
    expect(shellOf(release)).toEqual(['', '404.html', ...Object.values(release.offlinePages)])
    for (const page of shellOf(release)) expect(release.files.has(page), page).toBe(true)
    // What only authors see is not downloaded.
    if (!build.drafts) expect(sizeOf(release, release.files.keys())).toBeLessThanOrEqual(budget.wholeCourse)
  })
})

describe('the course', () => {
  const release = releaseOf(builds.root)
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())

  it('costs little on a first visit, what is kept for later included', () => {
    const pages = [...shellOf(release), ...withHomes(release, [paths.lesson('fr')])]
    const files = new Set(pages.flatMap((page) => needsOf(release, page)))
    expect(sizeOf(release, files)).toBeLessThanOrEqual(budget.firstLesson)
  })

  it.each(oneOfEachSheet(pagesOf(release).filter((page) => page.startsWith('fr/'))))(
    '"%s" asks for nothing but what it is said to need',
    (path) =>
      visit(browser, builds.root, async ({ page, at, answers }) => {
        await page.goto(at(path))
        await readToTheEnd(page)
        await page.keyboard.press('Escape')
        await pressEverything(page)
        const needs = new Set([...needsOf(release, path), 'fr/app.webmanifest'])
        const asked = answers
          .map((answer) => answer.path.slice(1))
          .filter((one) => !one.startsWith('pagefind/'))
        expect(new Set(asked).size).toBeGreaterThan(1)
        expect(asked.filter((one) => !needs.has(one))).toEqual([])
      }),
  )
})
