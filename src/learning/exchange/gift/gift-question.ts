export interface GiftQuestion {
  readonly stem: string
  /** What opens the answers: `#` of numbers. */
  readonly sign?: string
  readonly answers: readonly string[]
  readonly explanation: string
  /** What follows the answers, where they stand in the text. */
  readonly after?: string
}
