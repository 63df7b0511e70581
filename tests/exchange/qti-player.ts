import { createRequire } from 'node:module'
import { Window } from 'happy-dom'
import { afterAll, vi } from 'vitest'

/**
 * A certified player of QTI 3 that is not ours: it reads an item and scores answers by the item's own rules. It is a
 * component of Vue that compiles what it reads, which Vue's other build is for.
 */

/** By identifier. */
export type Answers = Readonly<Record<string, Answer>>
interface Answer {
  readonly cardinality: 'single' | 'multiple' | 'ordered'
  readonly value: string | number | readonly string[] | null
}

export interface Outcome {
  readonly score: number
  readonly feedback: readonly string[]
  /** What the learner read. */
  readonly shown: string
}

interface Player {
  loadItemFromXml(xml: string, configuration: object): void
  scoreAttempt(target: string): void
}

interface Variable {
  readonly identifier: string
  readonly value: unknown
}

/** Not as the environment of a whole test: what reads the course needs Node's own addresses. */
const page = new Window({ url: 'http://localhost/' })
for (const name of Object.getOwnPropertyNames(page).filter((name) => !(name in globalThis)))
  Object.defineProperty(globalThis, name, { value: page[name as 'document'], configurable: true })
Object.defineProperty(globalThis, 'navigator', { value: page.navigator, configurable: true })

const require = createRequire(import.meta.url)
const fromPlayer = createRequire(require.resolve('qti3-item-player'))
const full = fromPlayer.resolve('vue/dist/vue.common.js')
const Vue = fromPlayer(full) as {
  new (options: object): object
  config: { silent: boolean; productionTip: boolean; devtools: boolean }
}
Object.assign(Vue.config, { silent: true, productionTip: false, devtools: false })
require.cache[fromPlayer.resolve('vue')] = require.cache[full]
const component: unknown = require('qti3-item-player/dist/qti3Player.common.js')

/** It tells the console each of its steps. */
const logs = vi.spyOn(console, 'log').mockReturnValue()
afterAll(() => logs.mockRestore())

export class QtiPlayer {
  #player: Player | undefined
  #loads = 0
  #ready: (() => void) | undefined
  #scored: ((variables: readonly Variable[]) => void) | undefined

  constructor() {
    const place = page.document.createElement('div')
    page.document.body.append(place)
    const on = {
      notifyQti3PlayerReady: (player: Player) => (this.#player = player),
      notifyQti3ItemReady: () => this.#ready?.(),
      notifyQti3ScoreAttemptCompleted: (data: { state: { outcomeVariables: readonly Variable[] } }) =>
        this.#scored?.(data.state.outcomeVariables),
    }
    const props = { suppressAlertMessages: true, suppressInvalidResponseMessages: true }
    new Vue({ el: place, render: (h: (of: unknown, data: object) => unknown) => h(component, { on, props }) })
  }

  async score(xml: string, answers: Answers): Promise<Outcome> {
    await vi.waitUntil(() => this.#player)
    const loaded = new Promise<void>((resolve) => (this.#ready = resolve))
    // What it was given before, it does not load again.
    this.#loads += 1
    this.#player?.loadItemFromXml(`${xml}<!-- ${this.#loads} -->`, {
      ...{ guid: 'item', status: 'interacting', pnp: {} },
      sessionControl: { max_attempts: 0, show_feedback: false, validate_responses: false },
      state: stateOf(answers),
    })
    await loaded
    const scored = new Promise<readonly Variable[]>((resolve) => (this.#scored = resolve))
    this.#player?.scoreAttempt('score')
    const outcomes = await scored
    const valueOf = (name: string) => outcomes.find(({ identifier }) => identifier === name)?.value
    return {
      score: Number(valueOf('SCORE')),
      feedback: (valueOf('FEEDBACK') ?? []) as string[],
      shown: page.document.body.textContent,
    }
  }
}

const stateOf = (answers: Answers) => ({
  ...{
    identifier: 'item',
    guid: 'item',
    contextVariables: [],
    templateVariables: [],
    validationMessages: [],
  },
  outcomeVariables: [{ identifier: 'SCORE', cardinality: 'single', value: 0 }],
  responseVariables: Object.entries(answers).map(([identifier, { cardinality, value }]) => ({
    ...{ identifier, cardinality, value, state: null },
  })),
})
