import type { Strings } from '../../i18n/index.ts'

export type SearchStrings = Strings['search']['dialog']

/** What the pages do not carry: it comes when the search is first opened. */
export interface SearchSetup {
  readonly locale: string
  /** Addresses of the style sheet and of Pagefind. */
  readonly style: string
  readonly engine: string
  readonly examples: readonly string[]
  readonly strings: SearchStrings
}
