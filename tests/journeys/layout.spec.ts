import { expect, type Page } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { inOneLanguage, readPages } from '../site/built-pages.ts'
import { isSlides, oneOfEachSheet } from '../site/sheets.ts'
import { test } from './walk.ts'

const { root } = builds
const paths = oneOfEachSheet(
  inOneLanguage(readPages(root), root).map(({ path }) => path.slice(root.base.length)),
)

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

/** What WCAG 1.4.12 lets a reader set. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`

/** As a reader's own style sheet: an element `style` would be refused by the page's policy. */
const setTextSpacing = (page: Page) =>
  page.evaluate(async (css) => {
    const sheet = await new CSSStyleSheet().replace(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, textSpacing)

for (const path of paths) {
  test(`no width and no spacing of text makes it scroll sideways: ${path}`, async ({ page }) => {
    await page.goto(addressOf(root, path))
    for (const width of [320, 390, 768, 1024, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      expect.soft(await overflow(page), `${width} px`).toBeLessThanOrEqual(0)
    }
    await page.setViewportSize({ width: 320, height: 800 })
    await page.evaluate(() => document.fonts.ready)
    await setTextSpacing(page)
    expect.soft(await overflow(page), 'spaced').toBeLessThanOrEqual(0)
    await page.route('**/*.woff2', (route) => route.abort())
    await page.reload()
    expect.soft(await overflow(page), 'in the fallback fonts').toBeLessThanOrEqual(0)
    await setTextSpacing(page)
    expect.soft(await overflow(page), 'spaced, in the fallback fonts').toBeLessThanOrEqual(0)
  })

  test(`what has the focus shows it, in view: ${path}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(addressOf(root, path))
    const seen = new Set<string>()
    for (;;) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(focusOnPage)
      if (stop === null || seen.has(stop.name)) break
      seen.add(stop.name)
      expect.soft(stop.ring, `ring of ${stop.name}`).toBeGreaterThanOrEqual(2)
      expect.soft(stop.isInView, `${stop.name} in view`).toBe(true)
    }
    // Slides stand without the navigation of the site.
    expect(seen.size).toBeGreaterThan(isSlides(path) ? 1 : 8)
  })
}

/** What has the focus, and the width of the ring that it or the frame around it wears; `null` at the end of the page. */
function focusOnPage(): { name: string; ring: number; isInView: boolean } | null {
  const focused = document.activeElement
  if (!focused || focused === document.body) return null
  const around = [focused, focused.parentElement, focused.parentElement?.parentElement].filter(
    (one) => one !== null && one !== undefined,
  )
  const rings = around.map((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return outlineStyle === 'solid' ? parseFloat(outlineWidth) : 0
  })
  const { top, bottom, left, width } = focused.getBoundingClientRect()
  const onTop = document.elementFromPoint(
    left + Math.min(width, 20) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  )
  const path: string[] = []
  for (let one: Element | null = focused; one && one !== document.body; one = one.parentElement)
    path.unshift(`${one.localName}:${[...(one.parentElement?.children ?? [])].indexOf(one)}`)
  return {
    name: `${path.join(' ')} ${focused.textContent.trim().slice(0, 30)}`,
    ring: Math.max(...rings),
    isInView:
      onTop !== null &&
      (focused.contains(onTop) ||
        around.some((one) => one.contains(onTop) && one !== document.documentElement)),
  }
}
