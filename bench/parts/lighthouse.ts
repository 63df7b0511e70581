import lighthouse from 'lighthouse'
import { freePort } from '../browser/free-port.ts'
import { openBrowser } from '../browser/open-browser.ts'
import { withServedSites } from '../browser/served-site.ts'
import { locale } from '../lesson/course.ts'
import { peers } from '../peers/peers.ts'
import { kindsOfPage } from '../peers/triptyque/kinds-of-page.ts'
import { triptyque } from '../peers/triptyque/triptyque.ts'
import { alternate, type Measured } from '../rounds.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** What Lighthouse says of a page opened on a phone, which it simulates. */
export interface LighthouseSample {
  /** 0 to 100, in the order performance, accessibility, best practices, SEO. */
  readonly scores: readonly number[]
  readonly lcpMs: number
  readonly blockingMs: number
  readonly layoutShift: number
  /** Ids of the audits that cost points. */
  readonly failed: readonly string[]
}

export interface LighthouseData {
  /** The lesson, as each site shows it. */
  readonly lesson: readonly Measured<LighthouseSample>[]
  /** Every kind of page of this project; the name is its path. */
  readonly pages: readonly Measured<LighthouseSample>[]
}

interface Audited {
  readonly name: string
  readonly url: string
}

export async function measureLighthouse(rounds = 3): Promise<LighthouseData> {
  const port = await freePort()
  const browser = await openBrowser([`--remote-debugging-port=${port}`])
  try {
    return await withServedSites(peers, async (sites) => {
      const lessons = sites.map(({ name, lesson }): Audited => ({ name, url: lesson }))
      const own = sites.find(({ peer }) => peer === triptyque)
      const kinds = kindsOfPage(triptyque.outDir, locale, triptyque.lessonPath)
      const pages = kinds.map((path): Audited => ({ name: `/${path}`, url: own?.at(path) ?? '' }))
      return {
        lesson: await alternate(lessons, rounds, ({ url }) => audit(url, port)),
        pages: await alternate(pages, Math.min(rounds, 2), ({ url }) => audit(url, port)),
      }
    })
  } finally {
    await browser.close()
  }
}

async function audit(url: string, port: number): Promise<LighthouseSample> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: [...categories],
  })
  if (!result) throw new Error(`Lighthouse said nothing of ${url}.`)
  const { lhr } = result
  if (lhr.runtimeError) throw new Error(`Lighthouse could not open ${url}: ${lhr.runtimeError.message}`)
  const figure = (id: string) => lhr.audits[id]?.numericValue ?? Number.NaN
  const costly = Object.values(lhr.categories)
    .filter(({ score }) => (score ?? 0) < 1)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id))
  return {
    scores: categories.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100)),
    lcpMs: figure('largest-contentful-paint'),
    blockingMs: figure('total-blocking-time'),
    layoutShift: figure('cumulative-layout-shift'),
    failed: costly.filter((id) => (lhr.audits[id]?.score ?? 1) < 1),
  }
}
