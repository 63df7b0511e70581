/** How safe the learner's answers are. */
export type Saving =
  | { readonly kind: 'loading' }
  /** `journalled: false`: this browser may lose the last minute if it stops abruptly. */
  | { readonly kind: 'saved'; readonly journalled: boolean }
  /**
   * `count` events are in memory and not in localStorage, 0 where it is denied and nothing was answered yet.
   * `journalled`: the journal holds them, and they are found there again.
   */
  | {
      readonly kind: 'unsaved'
      readonly why: 'full' | 'denied'
      readonly count: number
      readonly journalled: boolean
    }
  /** A newer program wrote here: nothing is written any more, reading goes on. */
  | { readonly kind: 'outdated' }
