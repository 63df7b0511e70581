/** A value to be read, and followed as it changes. */
export interface ReadableAtom<Value> {
  get(): Value
  /** Calls `listener` at once, then at each change. */
  subscribe(listener: (value: Value) => void): void
}

export class Atom<Value> implements ReadableAtom<Value> {
  #value: Value
  readonly #listeners: ((value: Value) => void)[] = []

  constructor(value: Value) {
    this.#value = value
  }

  get(): Value {
    return this.#value
  }

  set(value: Value): void {
    if (value === this.#value) return
    this.#value = value
    for (const listener of this.#listeners) listener(value)
  }

  subscribe(listener: (value: Value) => void): void {
    this.#listeners.push(listener)
    listener(this.#value)
  }
}
