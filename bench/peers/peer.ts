import type { Page } from '@playwright/test'

/** A site that teaches the reference lesson. */
export interface Peer {
  readonly name: string
  /** Folder of the built site, which is served from `/`. */
  readonly outDir: string
  /** Path of the reference lesson from the root of the site: `fr/lecons/les-4p/`. */
  readonly lessonPath: string
  /** Builds the site anew. */
  readonly build: () => Promise<void>
  readonly hands: (page: Page) => Hands
}

/** How a learner answers in this site. Each step ends in what the learner waits for: feedback, or a card in its place. */
export interface Hands {
  /** Brings the question into view and waits until it takes answers. */
  readonly reachQuestion: (id: string) => Promise<void>
  /** Answers wrongly, with every click that it takes until the feedback shows. */
  readonly answer: (id: string) => Promise<void>
  /** Brings the sorter into view and waits until it takes cards. */
  readonly reachSorter: (id: string) => Promise<void>
  /** Puts the next card into a bin, with every click or key that it takes. */
  readonly moveCard: (id: string) => Promise<void>
}
