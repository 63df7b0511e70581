import { expect, type Page } from '@playwright/test'

/** What would set `injected` if it became part of a page, in the ways that markup and addresses can. */
export const hostile = [
  '</script><img src=x onerror=injected=1><script>injected=1</script>',
  `"'><svg onload=injected=1><b onfocus=injected=1 autofocus tabindex=0>`,
  'javascript:injected=1',
] as const

/**
 * Nothing of it ran, and nothing of it stands in the page as an element. Asked of a page without its content security
 * policy: the page holds by itself.
 */
export async function expectNothingInjected(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'injected' in window,
    elements: [...document.querySelectorAll('*')]
      .filter(
        (element) =>
          element.getAttributeNames().some((name) => name.startsWith('on')) ||
          element.matches('img[src="x"], iframe, object, embed, base, script:not([src])[type=""]') ||
          [...element.attributes].some(
            ({ name, value }) =>
              /^(?:href|src|action|formaction|xlink:href)$/.test(name) && /^\s*javascript:/i.test(value),
          ),
      )
      .map((element) => element.outerHTML),
  }))
  expect(found).toEqual({ ran: false, elements: [] })
}
