import { fill } from '../../learning/text.ts'
import { downloadCourse } from '../../state/download-course.ts'
import type { KeptCourse, KeptState } from '../../state/kept-course.ts'
import { askToPersist, isSparing } from '../../state/space.ts'
import { element } from '../element.ts'
import { part } from '../part.ts'
import type { OfflineData } from './offline-data.ts'
import { sizeSaid } from './size-said.ts'
import { turn, wholeView } from './whole-view.ts'

/** The button that keeps the whole course, its bar, and what is said on the way. */
export class WholeOffer {
  readonly #kept: KeptCourse
  readonly #data: OfflineData
  readonly #onChange: () => Promise<void>
  readonly #view = wholeView()
  #running: AbortController | null = null
  /** Quarters of the course that have been told of. */
  #told = 0

  constructor(kept: KeptCourse, data: OfflineData, onChange: () => Promise<void>) {
    this.#kept = kept
    this.#data = data
    this.#onChange = onChange
    this.#view.start.onclick = () => void this.#run()
    this.#view.cancel.onclick = () => this.#running?.abort()
    part(document, 'sparing').hidden = !isSparing()
  }

  show({ isWhole, isBegun, allBytes, keptBytes }: KeptState): void {
    const t = this.#data.strings.whole
    const { start, size } = this.#view
    const bytes = isWhole ? allBytes : allBytes - keptBytes
    size.replaceChildren(element('b', {}, this.#size(bytes)), isWhole ? t.here : t.toDownload)
    start.disabled = false
    start.hidden = isWhole
    start.textContent = isBegun ? t.resume : t.start
    if (isWhole) this.#say(t.done)
  }

  readonly #resume = () => void this.#run()

  async #run(): Promise<void> {
    removeEventListener('online', this.#resume)
    if (this.#running) return
    this.#running = new AbortController()
    const t = this.#data.strings.whole
    void askToPersist()
    turn(this.#view, true)
    this.#told = 0
    this.#say(t.begun)
    const ending = await downloadCourse(this.#kept, {
      locale: this.#data.locale,
      signal: this.#running.signal,
      onProgress: (keptBytes, allBytes) => this.#move(keptBytes, allBytes),
    })
    this.#running = null
    turn(this.#view, false)
    await this.#onChange()
    this.#say(t[ending])
    if (ending === 'done') this.#view.title.focus()
    else this.#view.start.focus()
    if (ending === 'noNetwork') addEventListener('online', this.#resume)
  }

  #move(keptBytes: number, allBytes: number): void {
    const t = this.#data.strings.whole
    const share = keptBytes / allBytes
    this.#view.progress.value = share
    this.#view.tally.textContent = fill(t.progress, {
      done: this.#size(keptBytes),
      all: this.#size(allBytes),
    })
    if (Math.floor(share * 4) <= this.#told || share >= 1) return
    this.#told = Math.floor(share * 4)
    this.#say(fill(t.quarter, { percent: this.#told * 25 }))
  }

  #size(bytes: number): string {
    return sizeSaid(this.#data.locale, bytes)
  }

  #say(text: string): void {
    this.#view.status.textContent = text
  }
}
