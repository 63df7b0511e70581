import { type Found, type Hit, type Kind, kinds } from './hit.ts'
import type { Fragment, Pagefind } from './pagefind.ts'
import { rank, ranking } from './rank.ts'

const shownSections = 3

/** Pagefind, loaded when first asked, and anew after a failure. */
export class Engine {
  readonly #address: string
  #loaded: Promise<Pagefind> | null = null
  #failures = 0

  constructor(address: string) {
    this.#address = address
  }

  /** Begins to load: rejects where it cannot be. */
  load(): Promise<Pagefind> {
    this.#loaded ??= this.#load().catch((error: unknown) => {
      this.#loaded = null
      this.#failures += 1
      throw error
    })
    return this.#loaded
  }

  async #load(): Promise<Pagefind> {
    // Browsers remember a module that failed to load; under another address they ask again.
    const again = this.#failures > 0 ? `?${this.#failures}` : ''
    const pagefind = (await import(/* @vite-ignore */ this.#address + again)) as Pagefind
    await pagefind.options({ ranking, excerptLength: 24 })
    await pagefind.init()
    return pagefind
  }

  /** Everything that says `query`, the best first. Rejects where the index cannot be read. */
  async find(query: string): Promise<readonly Hit[]> {
    const pagefind = await this.load()
    try {
      const found = await Promise.all(kinds.map((kind) => hitsOf(pagefind, query, kind)))
      const hits = rank(found.flat())
      if (hits.length === 0) await this.#expectIndex()
      return hits
    } catch (error) {
      this.#loaded = null
      this.#failures += 1
      await pagefind.destroy()
      throw error
    }
  }

  /** Pagefind finds nothing in parts of its index that did not come, and does not say so. */
  async #expectIndex(): Promise<void> {
    const { ok } = await fetch(new URL('pagefind-entry.json', new URL(this.#address, location.href)))
    if (!ok) throw new Error('The index does not answer.')
  }
}

async function hitsOf(pagefind: Pagefind, query: string, kind: Kind): Promise<Hit[]> {
  const { results } = await pagefind.search(query, { filters: { kind } })
  return results.map(({ score, data }) => ({ kind, score, load: async () => foundOf(kind, await data()) }))
}

export function foundOf(kind: Kind, { url, excerpt, meta, sub_results }: Fragment): Found {
  const sections = sub_results.filter(({ anchor }) => anchor)
  const weight = ({ weighted_locations }: (typeof sections)[number]) =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0)
  const best = [...sections].sort((a, b) => weight(b) - weight(a)).slice(0, shownSections)
  return {
    kind,
    url,
    excerpt,
    title: meta.title ?? meta.exercise ?? url,
    sections: sections.filter((section) => best.includes(section)).map(({ title, url }) => ({ title, url })),
  }
}
