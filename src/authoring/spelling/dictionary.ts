/** What knows how a language is spelt. Apostrophes and hyphens are plain: ' and -. */
export interface Dictionary {
  readonly knows: (word: string) => boolean
  /** The likeliest first; none where nothing is near. */
  readonly suggest: (word: string) => readonly string[]
}

/** By language, whatever the region: `fr`. A language without one is not checked. */
export type Dictionaries = Readonly<Record<string, Dictionary>>
