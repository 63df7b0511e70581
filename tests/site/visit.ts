import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../scripts/test/browser.ts'
import type { Build } from '../../scripts/test/builds.ts'
import { followRequests } from '../learner/quiet.ts'
import { type Answer, serve } from '../server/static-server.ts'

/** A first visit on a phone, and every byte it cost. */
export interface Visit {
  readonly page: Page
  /** Address of a page of the site: `at('fr/')`. */
  readonly at: (path: string) => string
  readonly answers: readonly Answer[]
}

/** Starts a browser for the budgets; who starts it closes it. */
export function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === undefined)
    throw new Error('No Chromium found: `npm run test:browser` finds or installs one.')
  return chromium.launch({ executablePath })
}

/** Visits `build` in a fresh profile, then closes what it opened. */
export async function visit<T>(
  browser: Browser,
  build: Build,
  stay: (visit: Visit) => Promise<T>,
): Promise<T> {
  const answers: Answer[] = []
  const { server, port } = await serve(build, 0, (answer) => answers.push(answer))
  const context = await browser.newContext({
    // What it fetches for later has a budget of its own: see offline.test.ts.
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  try {
    const page = await context.newPage()
    followRequests(page)
    await page.addInitScript(watchShifts)
    return await stay({ page, at: (path) => `http://127.0.0.1:${port}${build.base}${path}`, answers })
  } finally {
    await context.close()
    server.close()
  }
}

/** Bytes of the answers whose type matches. */
export function sizeBytes(answers: readonly Answer[], type: RegExp): number {
  return answers.filter((answer) => type.test(answer.type)).reduce((sum, answer) => sum + answer.sizeBytes, 0)
}

declare global {
  interface Window {
    /** Every layout shift so far, what follows an input left out, as the metric is defined: its value and elements. */
    layoutShifts: string[]
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly {
    readonly node: Node | null
    readonly previousRect: DOMRect
    readonly currentRect: DOMRect
  }[]
}

function watchShifts(): void {
  window.layoutShifts = []
  const nameOf = (node: Node | null) =>
    node instanceof Element ? `${node.localName}.${node.className}` : (node?.textContent ?? 'what has gone')
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
      const moves = sources.map(
        ({ node, previousRect: from, currentRect: to }) =>
          `${nameOf(node)} ${from.top}+${from.height} → ${to.top}+${to.height}`,
      )
      if (!hadRecentInput) window.layoutShifts.push(`${value.toFixed(4)}: ${moves.join('; ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Scrolls to the end a screen at a time, as one reads, so that all that loads late has loaded. */
export async function readToTheEnd(page: Page): Promise<void> {
  await scrollToTheEnd(page)
  await page.waitForLoadState('networkidle')
}

export async function scrollToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise(requestAnimationFrame)
    const end = () => document.documentElement.scrollHeight - innerHeight
    while (scrollY < end() - 1) {
      scrollBy({ top: innerHeight * 0.8, behavior: 'instant' })
      await nextFrame()
      await nextFrame()
    }
  })
}
