import { wholeOf } from '../../learning/class/whole-of.ts'
import type { Given } from '../../state/trainer/class/read-given.ts'

/** More than a class shows in an afternoon; then the first are read again, which changes nothing. */
const mostSeen = 5_000

/** What a camera has seen: it sees each code many times. */
export class Filmed {
  readonly #seen = new Set<string>()
  /** What each whole is called. */
  readonly #names = new Map<string, string>()
  readonly #newName: () => string

  constructor(newName: () => string) {
    this.#newName = newName
  }

  /** What is new of it, each under the name of its whole; codes of something else are passed over. */
  take(texts: readonly string[]): readonly Given[] {
    if (this.#seen.size + texts.length > mostSeen) this.forget()
    return [...new Set(texts)].flatMap((text): readonly Given[] => {
      const whole = wholeOf(text)
      if (whole === null || this.#seen.has(text)) return []
      this.#seen.add(text)
      return [{ name: this.#named(whole), codes: [text] }]
    })
  }

  /** What was taken out of the class is new again. */
  forget(): void {
    this.#seen.clear()
    this.#names.clear()
  }

  #named(whole: string): string {
    const name = this.#names.get(whole) ?? this.#newName()
    this.#names.set(whole, name)
    return name
  }
}
