import { expect, type Page, test } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { locales } from '../learner/course.ts'
import { Learner } from '../learner/learner.ts'
import { axeViolations } from './axe.ts'
import { choices, notices, pages, sorters } from './scenes.ts'

interface Setting {
  readonly colorScheme: 'light' | 'dark'
  readonly forcedColors: 'none' | 'active'
  readonly width: number
}

/** The first is the plain one; with the others, every two values meet in one of them. */
const settings: readonly Setting[] = [
  { colorScheme: 'light', forcedColors: 'none', width: 1280 },
  { colorScheme: 'dark', forcedColors: 'none', width: 320 },
  { colorScheme: 'dark', forcedColors: 'active', width: 1280 },
  { colorScheme: 'light', forcedColors: 'active', width: 320 },
]

async function expectAccessible(page: Page, setting: Setting): Promise<void> {
  const { colorScheme, forcedColors, width } = setting
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' })
  expect.soft(await axeViolations(page), JSON.stringify(setting)).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect.soft(overflow, `the page scrolls sideways at ${width} px`).toBeLessThanOrEqual(0)
}

for (const locale of locales) {
  for (const { name, arrange } of [...pages, ...choices, ...sorters, ...notices]) {
    test(`axe finds nothing: ${name} (${locale})`, async ({ page }) => {
      const learner = new Learner(page, locale)
      await arrange(learner)
      for (const setting of settings) await expectAccessible(page, setting)
    })
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: true, bypassCSP: true })

  test('axe finds nothing: the door', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(addressOf(builds.root))
    for (const setting of settings) await expectAccessible(page, setting)
  })
})
