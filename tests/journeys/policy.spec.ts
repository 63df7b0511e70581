import { expect, type Page } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { securePage } from '../../src/integrations/content-security/secure-page.ts'
import { Learner, paths } from '../learner/learner.ts'
import { test } from './walk.ts'
import { watchPage } from './watch-page.ts'

const home = addressOf(builds.root, paths.home('fr'))
const { origin } = new URL(home)

/** Sends the page with `markup` at the end of its body. */
const withMarkup = (page: Page, markup: string) =>
  page.route(home, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace('</body>', `${markup}</body>`) })
  })

declare global {
  interface Window {
    readonly trustedTypes: { createPolicy: (name: string) => unknown }
  }
}

const hasRun = (page: Page) => page.evaluate(() => 'injected' in window)

test.describe('what stands in a page and is not its own does not run, and is told', () => {
  for (const [directive, markup] of [
    ['script-src-elem', '<script>injected = 1</script>'],
    ['script-src-elem', '<script type="module">globalThis.injected = 1</script>'],
    ['script-src-elem', '<script src="https://elsewhere.example/a.js"></script>'],
    ['script-src-attr', '<img src="/icon.svg" onload="injected = 1" alt="">'],
    ['style-src-elem', '<style>body { display: none }</style>'],
    ['style-src-attr', '<p style="color: red">a</p>'],
    ['style-src-elem', '<link rel="stylesheet" href="https://elsewhere.example/a.css">'],
    ['img-src', '<img src="https://elsewhere.example/a.png" alt="">'],
    ['frame-src', '<iframe src="/en/"></iframe>'],
    ['object-src', '<object data="/icon.svg"></object>'],
    ['base-uri', '<base href="https://elsewhere.example/">'],
    ['media-src', '<video src="/a.mp4" autoplay></video>'],
  ] as const) {
    test(`${directive}: ${markup}`, async ({ page }) => {
      await withMarkup(page, markup)
      const faults = await watchPage(page, origin)
      await page.goto(home, { waitUntil: 'networkidle' })
      expect(faults.join('\n')).toContain(`refused by ${directive}`)
      expect(await hasRun(page)).toBe(false)
    })
  }
})

test.describe('what a script of the page tries is refused, and told', () => {
  for (const [directive, attempt] of [
    [
      'connect-src',
      async () => {
        await fetch('https://elsewhere.example/').catch(() => undefined)
      },
    ],
    [
      'connect-src',
      () => {
        new WebSocket('wss://elsewhere.example/').onerror = () => undefined
      },
    ],
    [
      'script-src-elem',
      () => {
        location.href = 'javascript:injected = 1'
      },
    ],
    [
      'form-action',
      () => {
        const form = document.createElement('form')
        form.action = 'https://elsewhere.example/'
        document.body.append(form)
        form.submit()
      },
    ],
  ] as const) {
    test(`${directive}: ${String(attempt).replace(/\s+/g, ' ')}`, async ({ page }) => {
      const faults = await watchPage(page, origin)
      await page.goto(home, { waitUntil: 'networkidle' })
      await page.evaluate<unknown>(attempt)
      await expect.poll(() => faults.join('\n')).toContain(`refused by ${directive}`)
      expect(await hasRun(page)).toBe(false)
    })
  }
})

test.describe('no text becomes markup, code or a policy: it throws, and is told', () => {
  for (const [directive, attempt] of [
    [
      'require-trusted-types-for',
      () => (document.body.innerHTML = '<img src="/none" onerror="injected = 1">'),
    ],
    ['require-trusted-types-for', () => new DOMParser().parseFromString('<p>a</p>', 'text/html')],
    ['require-trusted-types-for', (): unknown => Reflect.apply(setTimeout, undefined, ['injected = 1'])],
    ['require-trusted-types-for', () => new Worker(URL.createObjectURL(new Blob([''])))],
    ['require-trusted-types-for', () => new Worker('data:text/javascript,')],
    ['trusted-types', () => window.trustedTypes.createPolicy('another')],
  ] as const) {
    test(`${directive}: ${String(attempt)}`, async ({ page }) => {
      const faults = await watchPage(page, origin)
      await page.goto(home, { waitUntil: 'networkidle' })
      await expect(page.evaluate<unknown>(attempt)).rejects.toThrow('TypeError')
      await expect.poll(() => faults.join('\n')).toContain(`refused by ${directive}`)
      expect(await hasRun(page)).toBe(false)
    })
  }
})

for (const opens of [true, false]) {
  test(`WebAssembly ${opens ? 'runs where the search opens' : 'is refused elsewhere'}`, async ({ page }) => {
    await page.route(home, async (route) => {
      const response = await route.fetch()
      const bare = (await response.text())
        .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
        .replaceAll('data-search', 'data-was-search')
      const body = securePage(opens ? bare.replace('<main', '<main data-search') : bare)
      await route.fulfill({ response, body })
    })
    await page.goto(home)
    const compiled = page.evaluate(async () => {
      await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))
    })
    await (opens ? compiled : expect(compiled).rejects.toThrow('Content Security Policy'))
  })
}

test('a form that closes its dialog still does', async ({ page }) => {
  const learner = new Learner(page, 'fr')
  const faults = await watchPage(page, origin)
  await learner.openProgress()
  const { reset } = learner.strings.progress
  await page.getByRole('button', { name: reset.ask }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('button', { name: reset.yes }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByText(reset.done)).toBeVisible()
  expect(faults).toEqual([])
})
