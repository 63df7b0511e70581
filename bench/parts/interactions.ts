import type { Browser, Page } from '@playwright/test'
import { phone } from '../browser/open-browser.ts'
import type { ServedSite } from '../browser/served-site.ts'
import { slowDownCpu } from '../browser/slow-device.ts'
import { activities } from '../lesson/course.ts'

/** Milliseconds from each input to the next paint; of the inputs that one answer or one move takes, the slowest. */
export interface InteractionSample {
  readonly answersMs: readonly number[]
  readonly movesMs: readonly number[]
}

const movesPerVisit = 4

/** Answers the lesson's questions and moves cards, on a slow processor. */
export async function measureInteractions(browser: Browser, site: ServedSite): Promise<InteractionSample> {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    await page.addInitScript(watchInputs)
    await page.goto(site.lesson, { waitUntil: 'networkidle' })
    await slowDownCpu(page)
    const hands = site.peer.hands(page)
    const answersMs: number[] = []
    for (const id of activities('check')) {
      await hands.reachQuestion(id)
      answersMs.push(await slowest(page, () => hands.answer(id)))
    }
    const movesMs: number[] = []
    const [sorter = ''] = activities('sort')
    await hands.reachSorter(sorter)
    for (let move = 0; move < movesPerVisit; move += 1) {
      movesMs.push(await slowest(page, () => hands.moveCard(sorter)))
    }
    return { answersMs, movesMs }
  } finally {
    await context.close()
  }
}

/** The browser tells of no input that took less. */
const leastToldMs = 16

async function slowest(page: Page, act: () => Promise<void>): Promise<number> {
  await settle(page)
  await page.evaluate(() => {
    window.inputDurationsMs = []
  })
  await act()
  await settle(page)
  return Math.max(leastToldMs, ...(await page.evaluate(() => window.inputDurationsMs)))
}

/** Lets the page paint, and the browser tell of it. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(250)

declare global {
  interface Window {
    inputDurationsMs: number[]
  }
}

/** What TypeScript's DOM does not know yet. */
interface EventTiming extends PerformanceEntry {
  readonly interactionId?: number
}

function watchInputs(): void {
  window.inputDurationsMs = []
  const options = { type: 'event', buffered: true, durationThreshold: 16 }
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries() as EventTiming[]) {
      if (interactionId) window.inputDurationsMs.push(duration)
    }
  }).observe(options)
}
