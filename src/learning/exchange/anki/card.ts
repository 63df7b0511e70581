/** An item, or a part of it, as two sides of a card. */
export interface Card {
  /** Id within the item, where that makes several cards. */
  readonly part?: string
  readonly front: readonly Block[]
  readonly back: readonly Block[]
}

/** A paragraph, then a list: what may be chosen, or what is said of each answer. */
export interface Block {
  readonly text?: string
  readonly lines?: readonly Line[]
}

/** Right and wrong have a sign; what has neither can be chosen, or stands in between. */
export interface Line {
  readonly sign?: '✓' | '✗' | '☐'
  readonly text: string
  readonly why?: string | null | undefined
}

export const right = (text: string, why?: string | null): Line => ({ sign: '✓', text, why })
export const wrong = (text: string, why?: string | null): Line => ({ sign: '✗', text, why })
