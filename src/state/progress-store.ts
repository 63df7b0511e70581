import { atom, type ReadableAtom } from 'nanostores'
import { serialiseEvent } from '../learning/progress/codec.ts'
import { type Attempt, type Instant, maxInstantMs, type ProgressEvent } from '../learning/progress/event.ts'
import { applyEvents, emptyState, type ProgressState } from '../learning/progress/state.ts'
import type { Journal, JournalEntry } from '../platform/journal.ts'
import type { TextStorage } from '../platform/storage.ts'
import { type Entry, isEventKey, keyOf, readTexts } from './event-texts.ts'
import { lostEntries, trimmableKeys } from './recovery.ts'
import type { Saving } from './saving.ts'
import { readSetAside, type SetAside, setAside } from './set-aside.ts'
import { createShelf, type Shelf } from './shelf.ts'

/** What the store needs of the device. */
export interface Ports {
  readonly storage: TextStorage
  readonly journal: Journal
  /** Tells of what other tabs write, and of a return from the back/forward cache. */
  readonly watch: (onText: (key: string, text: string) => void, onReturn: () => void) => void
  readonly now: () => Instant
  readonly newId: (atMs: Instant) => string
}

export type Answer = Pick<
  Attempt,
  'item' | 'revision' | 'context' | 'response' | 'score' | 'certainty' | 'sitting' | 'startedAtMs'
>

/**
 * Every event goes to memory first, then to localStorage under a key of its own, then to the journal. No lock:
 * no tab ever writes where another does.
 */
export class ProgressStore {
  readonly #ports: Ports
  readonly #shelf: Shelf
  readonly #progress = atom(emptyState)
  readonly #saving = atom<Saving>({ kind: 'loading' })
  readonly #setAside = atom<readonly SetAside[]>([])
  #opening: Promise<void> | undefined
  #isOpen = false
  #isOutdated = false
  #isJournalled = false

  constructor(ports: Ports) {
    this.#ports = ports
    this.#shelf = createShelf(ports.storage)
  }

  get $progress(): ReadableAtom<ProgressState> {
    return this.#progress
  }

  get $saving(): ReadableAtom<Saving> {
    return this.#saving
  }

  get $setAside(): ReadableAtom<readonly SetAside[]> {
    return this.#setAside
  }

  /** Reads localStorage at once, then the journal. */
  open(): Promise<void> {
    this.#opening ??= this.#load()
    return this.#opening
  }

  /** Submitted after the reset in force and the item's last answer, even where the clock was put back since. */
  async record(answer: Answer): Promise<Attempt> {
    const { resetAtMs, items } = this.known()
    const last = items[answer.item]?.attempts.at(-1)?.submittedAtMs ?? resetAtMs
    const { id, atMs: submittedAtMs } = this.stamp(last + 1)
    return this.keep({ type: 'attempt', id, ...answer, submittedAtMs })
  }

  /** Nothing is added before localStorage was read: a reset or a newer program may have been there. */
  known(): ProgressState {
    void this.open()
    return this.#progress.get()
  }

  /** What tells an event of now; dated `leastMs` at least, where the clock says less. */
  stamp(leastMs: Instant): { readonly id: string; readonly atMs: Instant } {
    const atMs = Math.min(maxInstantMs, Math.max(leastMs, this.#ports.now()))
    return { id: this.#ports.newId(atMs), atMs }
  }

  /** What tells a deed of now: it comes after those before, even where the clock was put back since. */
  stampDeed(): ReturnType<ProgressStore['stamp']> {
    return this.stamp((this.known().deeds.at(-1)?.atMs ?? -1) + 1)
  }

  /** Resolves as `recordAttempt()` does, once for all of them; where one could not be read back, none is kept. */
  async keep<Event extends ProgressEvent>(event: Event, ...others: readonly ProgressEvent[]): Promise<Event> {
    const { events, entries, unreadable } = readTexts(
      [event, ...others].map((one) => [keyOf(one), serialiseEvent(one)]),
    )
    for (const { key } of unreadable) throw new TypeError(key)
    this.#progress.set(applyEvents(this.known(), events))
    if (!this.#isOutdated) await this.#write(entries)
    return event
  }

  async #write(entries: readonly Entry[]): Promise<void> {
    const written = this.#shelf.put(entries)
    this.#tell()
    // Those that found room at last too.
    this.#isJournalled = await this.#journal([...new Map([...entries, ...written])])
    this.#tell()
  }

  #journal(entries: readonly Entry[]): Promise<boolean> {
    const atMs = this.#ports.now()
    return this.#ports.journal.append(entries.map(([key, text]) => ({ key, text, atMs })))
  }

  async #load(): Promise<void> {
    const { storage, journal, watch } = this.#ports
    watch(
      (key, text) => isEventKey(key) && this.#take([[key, text]]),
      () => this.#take(this.#shelf.readNew()),
    )
    this.#setAside.set(readSetAside(storage))
    this.#take(this.#shelf.readNew())
    const entries = await journal.readAll()
    this.#isJournalled = entries !== null
    await this.#recover(entries ?? [])
    this.#isOpen = true
    this.#tell()
  }

  /** What localStorage lost is put back; it stays in the journal, as written now, until the next start. */
  async #recover(entries: readonly JournalEntry[]): Promise<void> {
    const { storage, journal, now } = this.#ports
    const trimmable = trimmableKeys(storage, entries, now())
    const lost = this.#take(lostEntries(storage, entries).map(({ key, text }) => [key, text]))
    if (this.#isOutdated) return
    const written = this.#shelf.put(lost)
    if (written.length > 0) await this.#journal(written)
    if (trimmable.length > 0) await journal.trim(trimmable)
  }

  /** Takes stored texts into memory. Returns those that hold an event. */
  #take(stored: readonly Entry[]): Entry[] {
    const { events, entries, unreadable, isNewer } = readTexts(stored)
    this.#isOutdated ||= isNewer
    this.#progress.set(applyEvents(this.#progress.get(), events))
    for (const value of unreadable) this.#putAside(value)
    this.#tell()
    return entries
  }

  #putAside(value: SetAside): void {
    const known = this.#setAside.get()
    const isKnown = known.some(({ key, text }) => key === value.key && text === value.text)
    if (!isKnown) this.#setAside.set([...known, value])
    if (!this.#isOutdated) setAside(this.#ports.storage, value)
  }

  #tell(): void {
    const failure = this.#shelf.failure()
    const journalled = this.#isJournalled
    if (this.#isOutdated) this.#saving.set({ kind: 'outdated' })
    else if (failure) this.#saving.set({ kind: 'unsaved', ...failure, journalled })
    else this.#saving.set(this.#isOpen ? { kind: 'saved', journalled } : { kind: 'loading' })
  }
}
