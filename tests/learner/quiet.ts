import type { Page, Request } from '@playwright/test'

const onTheirWay = new WeakMap<Page, Set<Request>>()

/** From now on `whenQuiet` knows what the page waits for. */
export function followRequests(page: Page): void {
  const requests = new Set<Request>()
  onTheirWay.set(page, requests)
  page.on('request', (request) => requests.add(request))
  page.on('requestfinished', (request) => requests.delete(request))
  page.on('requestfailed', (request) => requests.delete(request))
  // Of what a page still waited for when it was left, no end is told.
  page.on('framenavigated', () => {
    for (const request of requests) if (!request.isNavigationRequest()) requests.delete(request)
  })
}

/** Until the page has nothing more to do, and waits for nothing: half a second sooner than Playwright’s `networkidle`. */
export async function whenQuiet(page: Page): Promise<void> {
  const requests = onTheirWay.get(page)
  if (!requests) throw new Error('followRequests(page) comes first.')
  do await page.evaluate(untilIdle)
  while (requests.size > 0)
}

/**
 * Runs in the page. Twice, for what one idle moment begins is seen in the next. A browser without a window now and then
 * stops drawing for good, and then tells of no idle moment either: a frame that did not come in time brings nothing more.
 */
async function untilIdle(): Promise<void> {
  const timeout = 2000
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout }))
  await idle()
  await Promise.race([
    new Promise(requestAnimationFrame),
    new Promise((resolve) => setTimeout(resolve, timeout)),
  ])
  await idle()
}
