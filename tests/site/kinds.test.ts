import { basename } from 'node:path'
import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builds } from '../../scripts/test/builds.ts'
import { galleryPages } from '../learner/gallery.ts'
import { readPages } from './built-pages.ts'
import { readToTheEnd, sizeBytes, startBrowser, visit } from './visit.ts'

/** Bytes, brotli 11, of the code that an activity brings to a lesson; those named 0 are in every lesson's script. */
const budgets: Readonly<Record<string, number>> = {
  choice: 0,
  order: 2_000,
  pairs: 3_200,
  cloze: 4_000,
  number: 2_000,
  prediction: 0,
  sorter: 7_000,
  'text-entry': 1_800,
  price: 1_700,
  'prior-price': 1_300,
  'life-cycle': 1_500,
  'direct-campaign': 1_600,
  retargeting: 5_000,
  horizons: 5_000,
  startup: 5_000,
}

const { gallery } = builds
const pages = readPages(gallery)

/** Names of the islands that a page shows. */
function islandsOn(path: string): readonly string[] {
  const page = pages.find((one) => one.path === gallery.base + path)
  const islands = [...(page?.document.querySelectorAll('[data-island]') ?? [])]
  return [...new Set(islands.map((island) => island.getAttribute('data-island') ?? ''))].sort()
}

const everyIsland = new Set(pages.flatMap(({ path }) => islandsOn(path.slice(gallery.base.length))))

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const inFrench = galleryPages.filter(({ locale }) => locale === 'fr')

it('every activity has a budget', () => {
  expect([...everyIsland].sort()).toEqual(Object.keys(budgets).sort())
})

describe.each(inFrench)('$name', ({ path }) => {
  it('fetches the code of the activities that it shows, and of no other', () =>
    visit(browser, gallery, async ({ page, at, answers }) => {
      await page.goto(at(path))
      await readToTheEnd(page)
      const scripts = answers.filter(({ type }) => type.includes('javascript'))
      const nameOf = (address: string) => basename(address).split('.')[0] ?? ''
      const fetched = scripts.map((script) => nameOf(script.path)).filter((name) => everyIsland.has(name))
      const late = islandsOn(path).filter((name) => budgets[name] !== 0)
      expect(fetched.sort()).toEqual(late)
      for (const name of late) {
        const own = scripts.filter((script) => nameOf(script.path) === name)
        expect(sizeBytes(own, /./), name).toBeLessThanOrEqual(budgets[name] ?? 0)
      }
    }))
})
