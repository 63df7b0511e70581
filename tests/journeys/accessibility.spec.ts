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

test('axe finds nothing: the door, before its script goes on to a home', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto(addressOf(builds.root))
  for (const setting of settings) await expectAccessible(page, setting)
})

for (const locale of locales) {
  test(`axe finds nothing: a lesson without JavaScript, its ticks and answers (${locale})`, async ({
    page,
  }) => {
    await actAsWithoutScripts(page)
    const learner = new Learner(page, locale)
    await learner.openLesson()
    for (const question of learner.questions()) await question.tick(...question.distractors.slice(0, 1))
    const sorter = learner.sorter()
    await sorter.root.getByText(sorter.strings.form.answers, { exact: true }).click()
    for (const setting of settings) await expectAccessible(page, setting)
  })
}

/** The page as a browser without scripts builds and styles it; axe itself needs them. */
async function actAsWithoutScripts(page: Page): Promise<void> {
  await page.route('**/*.js', (route) => route.abort())
  await page.route(/\/$|\.css$/, async (route) => {
    const response = await route.fetch()
    const text = await response.text()
    const body = text
      // Its hashes are those of the styles as they were.
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
      .replace(/<\/?noscript>/g, '')
      .replace(/\(scripting: ?none\)/g, 'all')
      .replace(/\(scripting(?:: ?enabled)?\)/g, 'not all')
    await route.fulfill({ body, contentType: response.headers()['content-type'] ?? '' })
  })
}
