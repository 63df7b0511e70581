import { expect } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { locales } from '../learner/course.ts'
import { test } from './walk.ts'

/** Each page of a PDF is an object that says so. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

for (const locale of locales) {
  const address = addressOf(builds.root, `${locale}/${routeWord(locale, 'guide')}/`)

  test(`the guide is taken along on two or three sheets, A4 and Letter (${locale})`, async ({ page }) => {
    await page.goto(address)
    await page.evaluate(() => document.fonts.ready)
    for (const format of ['A4', 'Letter']) {
      const count = pagesIn(await page.pdf({ format }))
      expect.soft(count, format).toBeGreaterThanOrEqual(2)
      expect.soft(count, format).toBeLessThanOrEqual(3)
    }
  })

  test(`nothing of the printed guide is cut off (${locale})`, async ({ page }) => {
    // What its margins leave of A4 in width, at 96 pixels an inch.
    await page.setViewportSize({ width: 703, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    await page.goto(address)
    const clipped = await page
      .locator('main :is(p, li, dt, dd, th, td, h2)')
      .evaluateAll((all) =>
        all
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
          .map((one) => one.textContent),
      )
    expect(clipped).toEqual([])
  })
}
