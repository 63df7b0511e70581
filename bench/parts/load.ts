import type { Browser, Page } from '@playwright/test'
import { phone } from '../browser/open-browser.ts'
import type { ServedSite } from '../browser/served-site.ts'
import { slowDownCpu, slowDownNetwork } from '../browser/slow-device.ts'

/** A first visit on a slow phone. */
export interface LoadSample {
  /** Largest contentful paint. */
  readonly lcpMs: number
  /** Until the frame after the one in which the lesson's first sentence is on the page. */
  readonly lessonTextMs: number
  /** Beyond 50 ms per task, from the start to the quiet after loading. */
  readonly blockingMs: number
}

/** Visits the lesson in a fresh profile. `firstSentence` as the lesson's file writes it. */
export async function measureLoad(
  browser: Browser,
  site: ServedSite,
  firstSentence: string,
): Promise<LoadSample> {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    await page.addInitScript(watchPaints, lettersOf(firstSentence))
    await slowDownNetwork(await slowDownCpu(page))
    await page.goto(site.lesson, { waitUntil: 'networkidle' })
    return await sampleOf(page)
  } finally {
    await context.close()
  }
}

async function sampleOf(page: Page): Promise<LoadSample> {
  await page.waitForTimeout(300)
  const { lcpMs, lessonTextMs, blockingMs } = await page.evaluate(() => window.paints)
  if (lcpMs === null || lessonTextMs === null) throw new Error(`${page.url()} never showed the lesson.`)
  return { lcpMs, lessonTextMs, blockingMs }
}

/** Letters alone: each site sets spaces and quotes its own way. */
const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '')

declare global {
  interface Window {
    paints: { lcpMs: number | null; lessonTextMs: number | null; blockingMs: number }
  }
}

function watchPaints(letters: string): void {
  window.paints = { lcpMs: null, lessonTextMs: null, blockingMs: 0 }
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) window.paints.lcpMs = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.paints.blockingMs += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  const isShown = (paragraph: Element) =>
    paragraph.getClientRects().length > 0 &&
    (paragraph.textContent ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '').startsWith(letters)
  const look = () => {
    if ([...document.querySelectorAll('main p')].some(isShown)) {
      requestAnimationFrame(() => {
        window.paints.lessonTextMs = performance.now()
      })
    } else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
