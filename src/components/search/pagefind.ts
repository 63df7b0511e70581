/** What is used of pagefind.js, as the build puts it beside the index. */
export interface Pagefind {
  options: (options: object) => Promise<void>
  init: () => Promise<void>
  destroy: () => Promise<void>
  search: (query: string, options: { filters: object }) => Promise<{ results: readonly Result[] }>
}

interface Result {
  readonly score: number
  readonly data: () => Promise<Fragment>
}

export interface Fragment {
  readonly url: string
  readonly content: string
  readonly excerpt: string
  /** Without marks. */
  readonly plain_excerpt: string
  readonly meta: Readonly<Record<string, string>>
  readonly sub_results: readonly SubResult[]
}

interface SubResult {
  readonly title: string
  readonly url: string
  readonly anchor?: object
  readonly weighted_locations: readonly { readonly balanced_score: number }[]
}
