import { createHash } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { lessonIn, locales, lessonTitles } from '../learner/course.ts'
import { tabTo } from '../learner/hands.ts'
import { paths } from '../learner/learner.ts'
import { Search } from '../learner/search.ts'
import { expectAccessible } from './accessible.ts'
import { shared } from './engines.ts'
import { test } from './walk.ts'

/** Words of the course: whole, begun, without their accents. */
const queries: Readonly<Record<string, readonly string[]>> = {
  fr: ['prix', 'distribution', 'pri', 'operationnel', 'opérationnel', 'leviers'],
  en: ['price', 'distribution', 'pri', 'operational', 'levers'],
}
/** In every kind of thing that can be found, in both languages. */
const frequent: Readonly<Record<string, string>> = { fr: 'levier', en: 'lever' }

async function searchOn(page: Page, locale: string, path = paths.home(locale)): Promise<Search> {
  await page.goto(addressOf(builds.root, path))
  return new Search(page, locale)
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

for (const [rank, locale] of locales.entries()) {
  for (const query of queries[locale] ?? []) {
    test(`"${query}" finds the lesson first (${locale})`, async ({ page }) => {
      const search = await searchOn(page, locale)
      await search.open()
      await search.ask(query)
      expect((await search.kinds())[0]).toBe(search.strings.kinds.lesson)
      const titled = lessonTitles(locale).filter((title) =>
        folded(title)
          .split(/[^a-z0-9]+/)
          .some((word) => word.startsWith(folded(query))),
      )
      if (titled.length > 0) expect(titled).toContain(await search.title(0).textContent())
    })
  }

  test(
    `"/" opens, Escape closes, the focus and the query stay (${locale})`,
    shared(rank),
    async ({ page }) => {
      const search = await searchOn(page, locale)
      const link = page.getByRole('navigation').getByRole('link').first()
      await link.focus()
      await page.keyboard.press('/')
      await expect(search.field).toBeFocused()
      await expect(search.field).toHaveValue('')
      await search.ask(frequent[locale] ?? '')
      await page.keyboard.press('Escape')
      await expect(search.root).toBeHidden()
      await expect(link).toBeFocused()
      await search.open()
      await expect(search.field).toHaveValue(frequent[locale] ?? '')
      await expect(search.results.first()).toBeVisible()
      await search.close().click()
      await expect(search.button).toBeFocused()
    },
  )

  test(
    `kinds narrow the results, and say how many there are (${locale})`,
    shared(rank + 1),
    async ({ page }) => {
      const search = await searchOn(page, locale)
      await search.open()
      await search.ask(frequent[locale] ?? '')
      const { filters, kinds, all } = search.strings
      for (const kind of ['lesson', 'term', 'exercise'] as const) {
        const count = await search.countOf(filters[kind])
        await search.filter(filters[kind]).check()
        await search.expectCount(count)
        expect(new Set(await search.kinds())).toEqual(new Set([kinds[kind]]))
      }
      await search.filter(all).check()
      await search.expectCount(await search.countOf(all))
    },
  )

  test(`keys alone do it all (${locale})`, shared(rank), async ({ page }) => {
    const search = await searchOn(page, locale)
    await page.keyboard.press('/')
    await expect(search.field).toBeFocused()
    await page.keyboard.type(frequent[locale] ?? '')
    await expect(search.results.first()).toBeVisible()
    await tabTo(page, search.filter(search.strings.all))
    await page.keyboard.press('ArrowRight')
    await search.expectCount(await search.countOf(search.strings.filters.lesson))
    await tabTo(page, search.sections(0).first())
    const address = await search.sections(0).first().getAttribute('href')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(addressOf(builds.root) + (address ?? '').slice(1))
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport()
  })

  test(
    `Enter goes to the first result, even before it is shown (${locale})`,
    shared(rank + 1),
    async ({ page }) => {
      const search = await searchOn(page, locale)
      await search.open()
      await search.field.pressSequentially(lessonIn(locale).title)
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(addressOf(builds.root, paths.lesson(locale)))
      await expect(search.root).toHaveCount(0)
    },
  )

  test(`on the lesson itself, says that one is there, and goes to the section (${locale})`, async ({
    page,
  }) => {
    const search = await searchOn(page, locale, paths.lesson(locale))
    await search.open()
    await search.ask(frequent[locale] ?? '')
    await expect(search.results.first()).toContainText(search.strings.here)
    await search.sections(0).last().click()
    await expect(search.root).toBeHidden()
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport()
  })

  test(`more results come when asked for, and the focus goes to them (${locale})`, async ({ page }) => {
    const search = await searchOn(page, locale)
    await search.open()
    await search.ask('p')
    await expect(search.results).toHaveCount(5)
    await search.more().click()
    await expect(search.title(5)).toBeFocused()
  })

  test(`an example is searched when chosen (${locale})`, async ({ page }) => {
    const search = await searchOn(page, locale)
    await search.open()
    const example = search.root
      .getByRole('list', { name: search.strings.examples })
      .getByRole('button')
      .first()
    const word = (await example.textContent()) ?? ''
    await example.click()
    await expect(search.field).toHaveValue(word)
    await expect(search.results.first()).toBeVisible()
  })

  test(`without the index, says so and tries again (${locale})`, async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort())
    const search = await searchOn(page, locale)
    await search.open()
    await search.ask(frequent[locale] ?? '')
    await expect(search.status).toHaveText(search.strings.failed)
    await page.unroute('**/pagefind/**')
    await search.retry().click()
    await expect(search.results.first()).toBeVisible()
    await expect(search.retry()).toBeHidden()
  })

  test(`a connection lost once open is told, not taken for "no results" (${locale})`, async ({
    page,
    context,
  }) => {
    await page.route('**/pagefind/index/**', (route) => route.abort())
    const search = await searchOn(page, locale)
    const ready = page.waitForResponse(/\.pf_meta$/)
    await search.open()
    await ready
    await context.setOffline(true)
    await search.ask(frequent[locale] ?? '')
    await expect(search.status).toHaveText(search.strings.failed)
    await context.setOffline(false)
    await page.unroute('**/pagefind/index/**')
    await search.retry().click()
    await expect(search.results.first()).toBeVisible()
  })

  test(`the key can be turned off (${locale})`, async ({ page }) => {
    const search = await searchOn(page, locale)
    await search.open()
    await search.root.getByRole('checkbox', { name: search.strings.slash }).uncheck()
    await search.close().click()
    await page.keyboard.press('/')
    await page.reload()
    await page.keyboard.press('/')
    await search.open()
    await expect(search.root.getByRole('checkbox', { name: search.strings.slash })).not.toBeChecked()
    await search.root.getByRole('checkbox', { name: search.strings.slash }).check()
    await search.close().click()
    await page.keyboard.press('/')
    await expect(search.field).toBeFocused()
  })
}

test('"/" is written where one writes', async ({ page }) => {
  const search = await searchOn(page, 'fr')
  await search.open()
  await page.keyboard.type('et/ou')
  await expect(search.field).toHaveValue('et/ou')
})

test('nothing typed is ever run', async ({ page }) => {
  const search = await searchOn(page, 'fr')
  await page.exposeFunction('alert', () => expect.soft('what was typed', 'was run').toBe(''))
  await search.open()
  for (const query of ['<img src=x onerror=alert(1)>', "'-alert(1)-'", '{{alert(1)}}']) {
    await search.ask(query)
    await expect(search.field).toHaveValue(query)
    await expect(search.status).not.toBeEmpty()
    await expect(search.root.locator('script, img')).toHaveCount(0)
  }
  // Found nowhere: what was typed is repeated.
  const unfound = '"><script>zqxwk(1)</script>'
  await search.ask(unfound)
  await expect(search.status).toContainText(unfound)
  await expect(search.root.locator('script, img')).toHaveCount(0)
})

test('nothing indexed is ever run', async ({ page }) => {
  await page.exposeFunction('alert', () => expect.soft('what was indexed', 'was run').toBe(''))
  const html = '<img src="x" onerror="alert(1)"><script>alert(1)</script>'
  // The index as it would be if the course held markup.
  await page.route('**/pagefind/pagefind.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `const html = ${JSON.stringify(html)}
        const escaped = html.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
        const section = { title: html, url: '/fr/#a', anchor: {}, weighted_locations: [] }
        const data = async () => ({
          url: '/fr/', meta: { title: html + ' levier' }, content: html, plain_excerpt: html,
          excerpt: escaped + '<mark>levier</mark>' + html, sub_results: [section],
        })
        export const options = async () => {}, init = options, destroy = options
        export const search = async () => ({ results: [{ score: 1, data }] })`,
    }),
  )
  const search = await searchOn(page, 'fr')
  await search.open()
  await search.ask('levier')
  await expect(search.results.first().locator('.said-there')).toContainText(html)
  await expect(search.title(0)).toHaveText(`${html} levier`)
  await expect(search.root.locator('script, img')).toHaveCount(0)
})

test('works under the content security policy', async ({ page }) => {
  const violations: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text())
  })
  await page.route(/\/fr\/$/, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const hashes = (tag: string) =>
      [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))]
        .map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
        .join(' ')
    const policy =
      `default-src 'none'; script-src 'self' 'wasm-unsafe-eval' ${hashes('script')}; ` +
      `style-src 'self' ${hashes('style')}; connect-src 'self'; img-src 'self'; font-src 'self'; ` +
      `worker-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'`
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } })
  })
  const search = await searchOn(page, 'fr')
  await search.open()
  await search.ask('prix')
  await expect(search.results.first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/\/fr\/$/)
  expect(violations).toEqual([])
})

test('finds its index and its pages under a sub-path', async ({ page }) => {
  await page.goto(addressOf(builds.subPath, paths.home('fr')))
  const search = new Search(page, 'fr')
  await search.open()
  await search.ask(lessonIn('fr').title)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(addressOf(builds.subPath, paths.lesson('fr')))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonIn('fr').title)
})

test('another course is searched in its own words', async ({ page }) => {
  await page.goto(addressOf(builds.tiny, 'en/'))
  const search = new Search(page, 'en')
  await search.open()
  await search.ask('yeast')
  expect((await search.kinds())[0]).toBe(search.strings.kinds.lesson)
  expect(await search.kinds()).toContain(search.strings.kinds.term)
})

/** States of the search, brought about as a learner would. */
const states: Readonly<Record<string, (search: Search, word: string) => Promise<void>>> = {
  'just opened': () => Promise.resolve(),
  'with results': (search, word) => search.ask(word),
  'with results narrowed': async (search, word) => {
    await search.ask(word)
    await search.filter(search.strings.filters.term).check()
    await search.expectCount(await search.countOf(search.strings.filters.term))
  },
  'without results': async (search) => {
    await search.ask('zzz')
    await search.expectNone('zzz')
  },
  'without its index': async (search, word) => {
    await search.page.route('**/pagefind/**', (route) => route.abort())
    await search.page.reload()
    await search.open()
    await search.ask(word)
    await expect(search.retry()).toBeVisible()
  },
}

for (const locale of locales) {
  for (const [name, arrange] of Object.entries(states)) {
    test(`axe finds nothing: the search ${name} (${locale})`, async ({ page }) => {
      const search = await searchOn(page, locale)
      await search.open()
      await arrange(search, frequent[locale] ?? '')
      await expectAccessible(page)
    })
  }
}
