import { type Browser, expect, firefox, type Page, test } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { locales } from '../learner/course.ts'
import { Learner, paths } from '../learner/learner.ts'
import { everywhere } from './engines.ts'

/** What a reader of Firefox can set, and Playwright cannot: each journey starts a Firefox that is set so. */
async function inFirefox(
  preferences: Readonly<Record<string, string | number | boolean>>,
  stay: (page: Page) => Promise<void>,
): Promise<void> {
  const { channel, launchOptions } = test.info().project.use
  const browser: Browser = await firefox.launch({
    ...launchOptions,
    ...(channel !== undefined && { channel }),
    firefoxUserPrefs: { ...preferences },
  })
  try {
    await stay(await browser.newPage())
  } finally {
    await browser.close()
  }
}

for (const locale of locales) {
  test(
    `Firefox without cookies: the lesson works, and says that nothing is kept (${locale})`,
    everywhere,
    () =>
      inFirefox({ 'network.cookie.cookieBehavior': 2 }, async (page) => {
        const learner = new Learner(page, locale)
        await learner.openLesson()
        expect(await page.evaluate(nameOfDenial)).toBe('SecurityError')
        await learner.question(0).answerRight()
        const { denied } = learner.strings.progress.saving
        await expect(page.getByRole('alert').filter({ hasText: denied })).toBeVisible()
      }),
  )

  test(
    `Firefox without JavaScript: an option is answered as it is ticked, cards are in lists (${locale})`,
    everywhere,
    () =>
      inFirefox({ 'javascript.enabled': false }, async (page) => {
        const { item } = new Learner(page, locale).question(0)
        await page.goto(addressOf(builds.root, paths.lesson(locale)))
        const answers = () => page.evaluate(shownAnswers, item.id)
        expect(await answers()).toEqual([])
        for (const { id, feedback } of item.options) {
          // Playwright's own clicks wait for frames that only scripts are told of.
          const at = await page.evaluate(scrolledTo, `[name="${item.id}"][value="${id}"]`)
          await page.mouse.click(at.x, at.y)
          await expect.poll(answers).toEqual([expect.stringContaining(feedback)])
        }
        expect(await page.evaluate(countShown, 'form.sorter select')).toBeGreaterThan(3)
        expect(await page.evaluate(countShown, 'button:disabled')).toBe(0)
      }),
  )
}

test('Firefox set to dark: the page follows', everywhere, () =>
  inFirefox({ 'layout.css.prefers-color-scheme.content-override': 0 }, async (page) => {
    await new Learner(page, 'fr').openLesson()
    const scheme = () => getComputedStyle(document.documentElement).colorScheme
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
    expect(await page.evaluate(scheme)).toContain('dark')
    const [red = 255] = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.map(Number) ?? [],
    )
    expect(red).toBeLessThan(127)
  }),
)

// The rest runs in the page.

function nameOfDenial(): string {
  try {
    return `allowed: ${localStorage.length}`
  } catch (error) {
    return (error as Error).name
  }
}

const shownAnswers = (item: string): string[] =>
  [...document.querySelectorAll(`form:has([name="${item}"]) .why`)]
    .filter((one) => one.checkVisibility())
    .map((one) => one.textContent)

const countShown = (css: string): number =>
  [...document.querySelectorAll(css)].filter((one) => one.checkVisibility()).length

function scrolledTo(css: string): { x: number; y: number } {
  const element = document.querySelector(css)
  element?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect()
  return { x: left + width / 2, y: top + height / 2 }
}
