import { basename } from 'node:path'
import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builds } from '../../scripts/test/builds.ts'
import { galleryPages } from '../learner/gallery.ts'
import { readPages } from './built-pages.ts'
import { readToTheEnd, startBrowser, visit } from './visit.ts'

/** Bytes, brotli 11, of the code that an activity brings to a lesson; 0: it has none of its own. */
const budgets: Readonly<Record<string, number>> = {
  choice: 0,
  prediction: 0,
  order: 2_000,
  pairs: 3_200,
  cloze: 3_800,
  number: 600,
  'text-entry': 500,
  scenario: 2_500,
  reflection: 2_200,
  'staked-choice': 600,
  'staked-number': 0,
  'staked-text-entry': 0,
  'stakes-total': 500,
  sorter: 5_200,
  price: 1_700,
  'prior-price': 1_300,
  'life-cycle': 1_500,
  'direct-campaign': 1_600,
  retargeting: 3_800,
  horizons: 4_300,
  startup: 2_300,
  assessment: 8_800,
  review: 10_200,
  mastery: 1_500,
}

/** The same of what several activities have in common. */
const common: Readonly<Record<string, number>> = {
  'rarer-islands': 700,
  found: 200,
  reading: 800,
  answering: 800,
  'typed-form': 900,
  'typed-field': 500,
  'told-number': 1_000,
  'told-text': 1_300,
  staked: 300,
  'shown-staking': 600,
  'with-stakes': 300,
  'stake-fields': 900,
  signed: 200,
  marks: 200,
  moving: 2_200,
  arranging: 800,
  'option-order': 200,
  exploring: 3_000,
  model: 200,
  plot: 1_200,
  point: 200,
  'price-parameters': 400,
}

/** Files of the islands that have none of their own: choices are in every lesson's script. */
const parts: Readonly<Record<string, readonly string[]>> = {
  choice: [],
  prediction: [],
  'staked-number': ['number'],
  'staked-text-entry': ['text-entry'],
}

/** Scripts of every lesson; budgets.test.ts holds their sum. */
const everywhere = ['FrameScript', 'StoreScript', 'LessonScript', 'open-terms']

/** What is common to these must not be fetched by others. */
const groups: Readonly<Record<string, readonly string[]>> = {
  moving: ['sorter', 'order', 'pairs', 'cloze'],
  arranging: ['order', 'pairs'],
  'shown-staking': ['staked-choice', 'staked-number', 'staked-text-entry'],
  exploring: [
    ...['price', 'prior-price', 'life-cycle', 'direct-campaign'],
    ...['retargeting', 'horizons', 'startup'],
  ],
}

const { gallery } = builds
const pages = readPages(gallery)

/** Names of the islands of a page; those `shown` are not in a fold, whose code waits until it is opened. */
function islandsOn(path: string, which: 'all' | 'shown'): readonly string[] {
  const page = pages.find((one) => one.path === gallery.base + path)
  const islands = [...(page?.document.querySelectorAll('[data-island]') ?? [])].filter(
    (island) => which === 'all' || !island.closest('details:not([open])'),
  )
  return [...new Set(islands.map((island) => island.getAttribute('data-island') ?? ''))].sort()
}

const everyIsland = new Set(pages.flatMap(({ path }) => islandsOn(path.slice(gallery.base.length), 'all')))

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
  it('fetches the code of the activities that it shows, of no other, and nothing moves', () =>
    visit(browser, gallery, async ({ page, at, answers }) => {
      await page.goto(at(path))
      await readToTheEnd(page)
      expect(await page.evaluate(() => window.layoutShifts)).toEqual([])
      const scripts = answers
        .filter(({ type }) => type.includes('javascript'))
        .map(({ path: address, sizeBytes }) => ({ name: basename(address).split('.')[0] ?? '', sizeBytes }))
        .filter(({ name }) => !everywhere.includes(name))
      const islands = islandsOn(path, 'shown')
      const files = new Set(islands.flatMap((name) => parts[name] ?? [name]))
      const names = scripts.map(({ name }) => name)
      expect(names.filter((name) => everyIsland.has(name)).sort()).toEqual([...files].sort())
      for (const [name, by] of Object.entries(groups))
        expect(names.includes(name), name).toBe(islands.some((island) => by.includes(island)))
      for (const { name, sizeBytes } of scripts)
        expect(sizeBytes, name).toBeLessThanOrEqual(budgets[name] ?? common[name] ?? 0)
    }))
})
