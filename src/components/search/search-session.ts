import { fill, plural } from '../../learning/text.ts'
import { type DialogView, type Filter, filters } from './dialog-view.ts'
import type { Engine } from './engine.ts'
import { hitView } from './hit-view.ts'
import type { Hit } from './hit.ts'
import type { SearchSetup } from './setup.ts'

/** Results shown at first, and again each time more are asked for: each is a file to fetch. */
const pageSize = 5

/** One search after another: what was asked last is what is shown. */
export class SearchSession {
  readonly #view: DialogView
  readonly #engine: Engine
  readonly #setup: SearchSetup
  #query = ''
  #hits: readonly Hit[] = []
  #shownCount = pageSize
  /** Of what is being looked for or drawn. */
  #turn = 0

  constructor(view: DialogView, engine: Engine, setup: SearchSetup) {
    this.#view = view
    this.#engine = engine
    this.#setup = setup
  }

  async ask(text: string): Promise<void> {
    const turn = this.#next()
    const query = text.trim()
    this.#query = query
    this.#shownCount = pageSize
    try {
      const hits = query === '' ? [] : await this.#engine.find(query)
      if (turn === this.#turn) await this.#draw(hits, turn)
    } catch {
      if (turn === this.#turn) this.#tellFailure()
    }
  }

  async narrow(): Promise<void> {
    this.#shownCount = pageSize
    await this.#draw(this.#hits, this.#next())
  }

  /** The focus goes on to the first of those that come. */
  async showMore(): Promise<void> {
    const first = this.#shownCount
    this.#shownCount += pageSize
    await this.#draw(this.#hits, this.#next())
    this.#view.hits.children[first]?.querySelector('a')?.focus()
  }

  #next(): number {
    this.#turn += 1
    return this.#turn
  }

  async #draw(hits: readonly Hit[], turn: number): Promise<void> {
    const { strings } = this.#setup
    const filter = this.#filter()
    const chosen = hits.filter(({ kind }) => filter === '' || kind === filter)
    const found = await Promise.all(chosen.slice(0, this.#shownCount).map(({ load }) => load()))
    if (turn !== this.#turn) return
    const view = this.#view
    this.#hits = hits
    view.hits.ariaBusy = 'false'
    view.hits.replaceChildren(...found.map((one) => hitView(one, strings)))
    view.more.hidden = chosen.length <= found.length
    view.retry.hidden = true
    view.empty.hidden = this.#query !== ''
    view.status.textContent = this.#said(chosen.length)
    view.choices.set.hidden = hits.length === 0
    for (const [at, one] of filters.entries()) {
      const count = view.choices.counts[at]
      if (count) count.textContent = `${hits.filter(({ kind }) => one === '' || kind === one).length}`
    }
  }

  #said(count: number): string {
    const { strings, locale } = this.#setup
    if (this.#query === '') return ''
    if (count > 0) return plural(locale, strings.count, count)
    return fill(this.#hits.length === 0 ? strings.none : strings.noneOfKind, { query: this.#query })
  }

  #filter(): Filter {
    const { radios } = this.#view.choices
    return filters[radios.findIndex(({ checked }) => checked)] ?? ''
  }

  #tellFailure(): void {
    const { status, retry, hits, more, empty, choices } = this.#view
    this.#hits = []
    hits.ariaBusy = 'false'
    hits.replaceChildren()
    for (const part of [more, empty, choices.set]) part.hidden = true
    retry.hidden = false
    status.textContent = this.#setup.strings.failed
  }
}
