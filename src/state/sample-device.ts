import { newId } from '../platform/ids.ts'
import { openJournal } from '../platform/journal.ts'
import { memoryStorage } from '../platform/memory-storage.ts'
import type { TextStorage } from '../platform/storage.ts'
import { type Answer, type Ports, ProgressStore } from './progress-store.ts'

type Watchers = Parameters<Ports['watch']>

/** A learner's device for tests: what tabs share, and a clock that stands still until it is moved. */
export class SampleDevice {
  readonly texts = new Map<string, string>()
  nowMs = 1_000_000_000
  readonly #factory: IDBFactory
  readonly #tabs: Watchers[] = []

  constructor(factory: IDBFactory) {
    this.#factory = factory
  }

  /** A tab, not opened yet. The others hear of what it writes. `ports` takes the place of what is given. */
  tab(ports: Partial<Ports> = {}): ProgressStore {
    const tabs = this.#tabs
    const own: Watchers[] = []
    const storage = ports.storage ?? memoryStorage(this.texts)
    return new ProgressStore({
      journal: this.journal(),
      watch(...watchers) {
        own.push(watchers)
        tabs.push(watchers)
      },
      now: () => this.nowMs,
      newId,
      ...ports,
      storage: {
        ...storage,
        write(key, text) {
          const written = storage.write(key, text)
          if (written === 'written')
            for (const watchers of tabs) if (!own.includes(watchers)) watchers[0](key, text)
          return written
        },
      },
    })
  }

  journal() {
    return openJournal('course@/', () => this.#factory)
  }

  /** Every tab hears that another wrote `text`, as another program would. */
  hear(key: string, text: string): void {
    this.texts.set(key, text)
    for (const [onText] of this.#tabs) onText(key, text)
  }

  /** Every tab comes back from the back/forward cache. */
  comeBack(): void {
    for (const [, onReturn] of this.#tabs) onReturn()
  }

  keys(start: string): string[] {
    return [...this.texts.keys()].filter((key) => key.startsWith(start))
  }
}

/** Every call is counted by its name; `isFull` and `isDenied` may be changed at any time. */
export class SampleStorage implements TextStorage {
  readonly calls: Record<string, number> = {}
  isDenied = false
  isFull = false
  readonly #texts: TextStorage

  constructor(texts: Map<string, string>) {
    this.#texts = memoryStorage(texts)
  }

  readonly keys = (start: string) => (this.#count('keys') ? null : this.#texts.keys(start))
  readonly read = (key: string) => (this.#count('read') ? null : this.#texts.read(key))
  readonly write = (key: string, text: string) => {
    if (this.#count('write')) return 'denied'
    return this.isFull ? 'full' : this.#texts.write(key, text)
  }
  readonly remove = (key: string) => {
    if (!this.#count('remove')) this.#texts.remove(key)
  }

  #count(name: string): boolean {
    this.calls[name] = (this.calls[name] ?? 0) + 1
    return this.isDenied
  }
}

export function sampleAnswer(given: Partial<Answer> = {}): Answer {
  return {
    item: 'item-1',
    revision: 1,
    context: 'check',
    response: { chosen: ['a'] },
    score: 1,
    startedAtMs: 1,
    ...given,
  }
}
