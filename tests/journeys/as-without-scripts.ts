import type { Page } from '@playwright/test'

/** The page as a browser without scripts builds and styles it; axe itself needs them. */
export async function actAsWithoutScripts(page: Page): Promise<void> {
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
