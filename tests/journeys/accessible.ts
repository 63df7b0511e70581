import { expect, type Page } from '@playwright/test'
import { axeViolations } from './axe.ts'

interface Setting {
  readonly colorScheme: 'light' | 'dark'
  readonly forcedColors: 'none' | 'active'
  readonly width: number
}

/**
 * What is found in one language is found in the other, so they share out the settings: whichever two things are set,
 * every two of their values meet in one of these, but light at 320 px and dark at 1280 px.
 */
const settings: readonly (readonly [Setting, Setting])[] = [
  [
    { colorScheme: 'light', forcedColors: 'none', width: 1280 },
    { colorScheme: 'dark', forcedColors: 'active', width: 320 },
  ],
  [
    { colorScheme: 'dark', forcedColors: 'none', width: 320 },
    { colorScheme: 'light', forcedColors: 'active', width: 1280 },
  ],
]

/** Whatever the theme, the colours and the width, axe finds nothing, and nothing scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  // Before colours change, for they would fade into one another.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const lang = await page.evaluate(() => document.documentElement.lang)
  for (const setting of settings[lang === 'fr' ? 0 : 1] ?? []) await expectAccessibleIn(page, setting)
}

async function expectAccessibleIn(page: Page, setting: Setting): Promise<void> {
  const { colorScheme, forcedColors, width } = setting
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({ colorScheme, forcedColors })
  expect
    .soft(await axeViolations(page, forcedColors === 'active' ? 'drawing' : 'page'), JSON.stringify(setting))
    .toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect.soft(overflow, `the page scrolls sideways at ${width} px`).toBeLessThanOrEqual(0)
}
