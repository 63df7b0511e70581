import { foundOf } from './found.ts'
import { type Hit, type Kind, kinds } from './hit.ts'
import type { Pagefind } from './pagefind.ts'
import { rank, ranking } from './rank.ts'
import { says } from './says.ts'

/** A search takes a few milliseconds, its worker 11 kB more than the page. */
const options = { ranking, excerptLength: 28, noWorker: true }

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
    await pagefind.options(options)
    await pagefind.init()
    return pagefind
  }

  /** Everything that says `query`, the best first. Rejects where the index cannot be read. */
  async find(query: string): Promise<readonly Hit[]> {
    const pagefind = await this.load()
    try {
      const found = await Promise.all(kinds.map((kind) => hitsOf(pagefind, query, kind)))
      const hits = rank(found.flat())
      const [best] = hits
      if (!best) await this.#expectIndex()
      return best && says(await best.load(), query) ? hits : []
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
