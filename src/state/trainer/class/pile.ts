import {
  joinedOf,
  missingOf,
  nothingWaits,
  type Part,
  readPart,
  withoutSet,
  withPart,
} from '../../../learning/class/code-sets.ts'
import { type Entry, type HandedIn, mostEntries, type Untaken } from '../../../learning/class/roll.ts'
import type { ListedItem } from '../../../learning/items/listed-item.ts'
import { type Given, openGiven, readJoined, readWhole } from './read-given.ts'

const refused = (why: Untaken): HandedIn => ({ kind: 'refused', why })

/** What came of a code, where it became no entry and no part of one. */
type Trouble = 'bad-code' | 'newer' | 'codes-full' | 'unknown' | 'known'

/** Those that are told even where other codes of the same picture were good. */
const alwaysTold = ['bad-code', 'newer', 'codes-full'] as const satisfies readonly Trouble[]

/** What was handed in, in the order in which it came. Codes are joined, whatever they came in and whenever they came. */
export class Pile {
  entries: readonly Entry[] = []
  readonly #items: readonly ListedItem[]
  #waiting = nothingWaits
  /** The entry of each set, whole or not. */
  readonly #entryOf = new Map<string, number>()
  #last = 0

  constructor(items: readonly ListedItem[]) {
    this.#items = items
  }

  /** `false` where there is no room for more. What is read is let go but for the answers. */
  async take(given: Given): Promise<boolean> {
    if (this.#isFull) return this.#tellFull(given.name)
    const opened = await openGiven(given, this.#items)
    if (opened.kind === 'whole') this.#add(given.name, opened.handedIn)
    else if (!(await this.#takeCodes(given, opened.texts))) return this.#tellFull(given.name)
    return true
  }

  /** What was taken out can be given again. */
  drop(entry: number): void {
    this.entries = this.entries.filter(({ id }) => id !== entry)
    for (const [set, id] of this.#entryOf) if (id === entry) this.#forget(set)
  }

  get #isFull(): boolean {
    return this.entries.length >= mostEntries
  }

  /** Once: more are not even listed. */
  #tellFull(name: string): false {
    const isTold = this.entries.some(({ handedIn }) => 'why' in handedIn && handedIn.why === 'too-many')
    if (!isTold) this.#add(name, refused('too-many'))
    return false
  }

  /** One by one: what is wrong with one changes nothing of the others. A camera sees much that nobody gave. */
  async #takeCodes(given: Given, texts: readonly string[]): Promise<boolean> {
    const troubles = new Set<Trouble>()
    let isOfUse = false
    for (const text of new Set(texts)) {
      if (this.#isFull) return false
      const trouble = await this.#takeCode(given.name, text)
      if (trouble) troubles.add(trouble)
      else isOfUse = true
    }
    if (!('codes' in given)) this.#tellTroubles(given.name, troubles, isOfUse)
    return true
  }

  async #takeCode(name: string, text: string): Promise<Trouble | null> {
    const reading = readPart(text)
    if (reading.kind === 'part') return this.#takePart(name, reading.part)
    if (reading.kind !== 'foreign') return reading.kind === 'newer' ? 'newer' : 'bad-code'
    const handedIn = await readWhole(text, name, this.#items)
    if (handedIn.kind === 'refused' && handedIn.why === 'unknown') return 'unknown'
    this.#add(name, handedIn)
    return null
  }

  async #takePart(name: string, part: Part): Promise<Trouble | null> {
    const { set, of } = part
    const id = this.#entryOf.get(set)
    // It was joined before.
    if (id !== undefined && !this.#waiting.sets.has(set)) return 'known'
    const { fit, waiting } = withPart(this.#waiting, part)
    if (fit !== 'new') return fit === 'full' ? 'codes-full' : 'known'
    this.#waiting = waiting
    const missing = missingOf(waiting, set)
    const handedIn = { kind: 'part', of, missing } as const
    if (id === undefined) this.#entryOf.set(set, this.#add(name, handedIn))
    else this.#change(id, handedIn, name)
    if (missing.length === 0) await this.#join(part)
    return null
  }

  /** A set whose parts do not belong together is told, and may be given anew. */
  async #join(part: Part): Promise<void> {
    const id = this.#entryOf.get(part.set)
    const name = this.entries.find((entry) => entry.id === id)?.names[0] ?? ''
    const bytes = joinedOf(this.#waiting, part)
    this.#waiting = withoutSet(this.#waiting, part.set)
    if (!bytes) this.#entryOf.delete(part.set)
    this.#change(id, bytes ? await readJoined(bytes, part, name, this.#items) : refused('damaged'))
  }

  #tellTroubles(name: string, troubles: ReadonlySet<Trouble>, isOfUse: boolean): void {
    const told = alwaysTold.filter((trouble) => troubles.has(trouble))
    for (const why of told) this.#add(name, refused(why))
    if (isOfUse || told.length > 0) return
    this.#add(name, troubles.has('known') ? { kind: 'known' } : refused('unknown'))
  }

  /** The id of the entry. */
  #add(name: string, handedIn: HandedIn): number {
    this.#last += 1
    this.entries = [...this.entries, { id: this.#last, names: [name], handedIn }]
    return this.#last
  }

  /** Not where it was taken out meanwhile. */
  #change(id: number | undefined, handedIn: HandedIn, ...names: readonly string[]): void {
    this.entries = this.entries.map((entry) =>
      entry.id === id ? { id, names: [...new Set([...entry.names, ...names])], handedIn } : entry,
    )
  }

  /** Codes of it that come again are new. */
  #forget(set: string): void {
    this.#entryOf.delete(set)
    this.#waiting = withoutSet(this.#waiting, set)
  }
}
