import { openBrowser } from '../browser/open-browser.ts'
import { withServedSites } from '../browser/served-site.ts'
import { firstSentence } from '../lesson/first-sentence.ts'
import { peers } from '../peers/peers.ts'
import { alternate, type Measured } from '../rounds.ts'
import { type InteractionSample, measureInteractions } from './interactions.ts'
import { type LoadSample, measureLoad } from './load.ts'

export interface PaintData {
  readonly load: readonly Measured<LoadSample>[]
  readonly interactions: readonly Measured<InteractionSample>[]
}

/** Milliseconds that a learner on a slow phone waits. */
export async function measurePaint(rounds = 11): Promise<PaintData> {
  const browser = await openBrowser()
  try {
    return await withServedSites(peers, async (sites) => {
      for (const site of sites) await measureLoad(browser, site, firstSentence)
      const load = await alternate(sites, rounds, (site) => measureLoad(browser, site, firstSentence))
      const interactions = await alternate(sites, Math.ceil(rounds / 2), (site) =>
        measureInteractions(browser, site),
      )
      return { load, interactions }
    })
  } finally {
    await browser.close()
  }
}
