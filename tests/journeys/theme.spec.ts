import { expect, type Page } from '@playwright/test'
import { locales } from '../learner/course.ts'
import { Learner } from '../learner/learner.ts'
import { everywhere, needs } from './engines.ts'
import { prefix, storeBefore, storedKeys } from './storage.ts'
import { test } from './walk.ts'

const scheme = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)

/** Whether what is painted behind the text is light. */
const isLight = (page: Page) =>
  page.evaluate(() => {
    const [red = 0] =
      getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.map(Number) ?? []
    return red > 127
  })

for (const locale of locales) {
  test(
    `a theme chosen is put on at once, kept on every page, and given back to the system (${locale})`,
    everywhere,
    async ({ page }) => {
      const learner = new Learner(page, locale)
      const { theme } = learner.strings.site
      await page.emulateMedia({ colorScheme: 'light' })
      await learner.openHome()
      await expect(page.getByRole('radio', { name: theme.system, exact: true })).toBeChecked()
      expect(await isLight(page)).toBe(true)

      await page.getByRole('radio', { name: theme.dark, exact: true }).check()
      expect(await isLight(page)).toBe(false)
      await learner.openProgress()
      expect(await isLight(page)).toBe(false)
      await expect(page.getByRole('radio', { name: theme.dark, exact: true })).toBeChecked()

      await page.getByRole('radio', { name: theme.system, exact: true }).check()
      expect(await isLight(page)).toBe(true)
      expect(await storedKeys(page)).not.toContain(`${prefix}s/theme`)
    },
  )

  test(`a theme given back to the system changes with it (${locale})`, everywhere, async ({ page }) => {
    needs('colour scheme')
    const learner = new Learner(page, locale)
    const { theme } = learner.strings.site
    await page.emulateMedia({ colorScheme: 'light' })
    await learner.openHome()
    await page.getByRole('radio', { name: theme.dark, exact: true }).check()
    await page.getByRole('radio', { name: theme.system, exact: true }).check()
    expect(await isLight(page)).toBe(true)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await isLight(page)).toBe(false)
  })
}

test('the theme is there before the page’s scripts are', everywhere, async ({ page }) => {
  await storeBefore(page, { [`${prefix}s/theme`]: 'dark' })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.route('**/*.js', (route) => route.abort())
  await new Learner(page, 'fr').openLesson()
  expect(await scheme(page)).toBe('dark')
  expect(await isLight(page)).toBe(false)
})

test('a theme that is none follows the system', async ({ page }) => {
  await storeBefore(page, { [`${prefix}s/theme`]: '"><script>window.broken = true</script>' })
  await page.emulateMedia({ colorScheme: 'dark' })
  await new Learner(page, 'fr').openLesson()
  expect(await isLight(page)).toBe(false)
  expect(await page.evaluate(() => 'broken' in window)).toBe(false)
})
