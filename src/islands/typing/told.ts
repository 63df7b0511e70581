/** What is said of a typed answer, once checked. */
export interface Told {
  readonly right: boolean
  /** The verdict in a word. */
  readonly word: string
  /** Why, and what was understood. */
  readonly lines: readonly string[]
}
