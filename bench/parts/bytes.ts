import type { Browser, Page } from '@playwright/test'
import { type Answer } from '../../tests/server/static-server.ts'
import { readToTheEnd, sizeBytes, visit } from '../../tests/site/visit.ts'
import { openBrowser } from '../browser/open-browser.ts'
import { activities } from '../lesson/course.ts'
import type { Hands, Peer } from '../peers/peer.ts'
import { peers } from '../peers/peers.ts'
import { alternate, type Measured } from '../rounds.ts'

/** What was requested so far. Bytes as a host sends them, brotli 11. */
export interface Requested {
  readonly requests: number
  readonly bytes: number
  readonly scripts: number
  readonly fonts: number
}

export interface BytesSample {
  readonly htmlAndBlocking: number
  readonly blockingRequests: number
  readonly atLoad: Requested
  readonly scrolled: Requested
  /** Every question answered, a card moved. */
  readonly used: Requested
  readonly layoutShift: number
  readonly domNodes: number
}

export async function measureBytes(rounds = 2): Promise<readonly Measured<BytesSample>[]> {
  const browser = await openBrowser()
  try {
    return await alternate(peers, rounds, (peer) => bytesOf(browser, peer))
  } finally {
    await browser.close()
  }
}

export function bytesOf(browser: Browser, peer: Peer): Promise<BytesSample> {
  return visit(browser, asBuild(peer), async ({ page, at, answers }) => {
    await page.goto(at(peer.lessonPath), { waitUntil: 'networkidle' })
    const atLoad = requested(answers)
    const domNodes = await page.evaluate(() => document.querySelectorAll('*').length)
    const blocking = await blockingPaths(page)
    const first = answers.filter(({ path, type }) => type.startsWith('text/html') || blocking.includes(path))
    await readToTheEnd(page)
    const scrolled = requested(answers)
    await use(peer.hands(page))
    await readToTheEnd(page)
    return {
      htmlAndBlocking: sizeBytes(first, /./),
      blockingRequests: blocking.length,
      atLoad,
      scrolled,
      used: requested(answers),
      layoutShift: await shiftOf(page),
      domNodes,
    }
  })
}

async function use(hands: Hands): Promise<void> {
  for (const id of activities('check')) {
    await hands.reachQuestion(id)
    await hands.answer(id)
  }
  for (const id of activities('sort')) {
    await hands.reachSorter(id)
    await hands.moveCard(id)
  }
}

const requested = (answers: readonly Answer[]): Requested => ({
  requests: answers.length,
  bytes: sizeBytes(answers, /./),
  scripts: sizeBytes(answers, /javascript/),
  fonts: sizeBytes(answers, /^font\//),
})

/** What TypeScript's DOM does not know yet. */
interface ResourceTiming extends PerformanceResourceTiming {
  readonly renderBlockingStatus: 'blocking' | 'non-blocking'
}

const blockingPaths = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as ResourceTiming[])
      .filter((entry) => entry.renderBlockingStatus === 'blocking')
      .map((entry) => new URL(entry.name).pathname),
  )

const shiftOf = async (page: Page): Promise<number> => {
  const shifts = await page.evaluate(() => window.layoutShifts)
  return shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0)
}

/** The peer as the tests' server takes a site. */
const asBuild = ({ name, outDir }: Peer) => ({
  name,
  outDir,
  base: '/',
  content: '',
  cacheDir: '',
  port: 0,
  drafts: false,
})
