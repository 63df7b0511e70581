/** What is found, by kind; `page` is a page beside the course. */
export const kinds = ['lesson', 'term', 'exercise', 'page'] as const
export type Kind = (typeof kinds)[number]

/** Something found, before its text has come. */
export interface Hit {
  readonly kind: Kind
  readonly score: number
  readonly load: () => Promise<Found>
}

/** Its text. */
export interface Found {
  readonly kind: Kind
  readonly title: string
  readonly url: string
  /** See excerpt.ts. */
  readonly excerpt: string
  readonly sections: readonly Section[]
}

export interface Section {
  readonly title: string
  readonly url: string
}
