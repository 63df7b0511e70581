import type { Page } from '@playwright/test'
import { followRequests, whenQuiet } from '../learner/quiet.ts'
import { scrollToTheEnd } from '../site/visit.ts'

/**
 * What goes wrong while `page` is used: what its content security policy refuses, errors, requests that fail, and
 * requests to anyone but `origin`. Told as it happens; the list grows.
 */
export async function watchPage(page: Page, origin: string): Promise<readonly string[]> {
  followRequests(page)
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (/^https?:$/.test(protocol) && asked !== origin) faults.push(`asked elsewhere: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    // What a page still waited for when it was left.
    if (why !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${why}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // eslint-disable-next-line no-console -- the console outlives the page, and is listened to above
      console.error(`refused by ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`)
    })
  })
  return faults
}

/** To the end, and until all that comes late has come. */
export async function readWatched(page: Page): Promise<void> {
  await scrollToTheEnd(page)
  await whenQuiet(page)
}

/** Opens all that opens and presses every button once, those that appear on the way too. */
export async function pressEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextTask = () => new Promise((resolve) => setTimeout(resolve))
    const pressed = new Set<HTMLElement>()
    const next = () =>
      [...document.querySelectorAll<HTMLElement>('summary, button:not(:disabled)')].find(
        (one) => !pressed.has(one) && one.checkVisibility(),
      )
    for (let one = next(); one && pressed.size < 300; one = next()) {
      pressed.add(one)
      one.focus()
      one.click()
      await nextTask()
    }
  })
  await whenQuiet(page)
}
