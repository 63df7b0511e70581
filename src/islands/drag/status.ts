/** What is said: emptied at once, set `delayMs` later, so that a sentence that comes twice is heard twice. */
export class Status {
  words: string
  readonly #delayMs: number
  readonly #redraw: () => void
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(words: string, delayMs: number, redraw: () => void) {
    this.words = words
    this.#delayMs = delayMs
    this.#redraw = redraw
  }

  say(words: string): void {
    clearTimeout(this.#timer)
    this.#set('')
    this.#timer = setTimeout(() => this.#set(words), this.#delayMs)
  }

  #set(words: string): void {
    this.words = words
    this.#redraw()
  }
}
