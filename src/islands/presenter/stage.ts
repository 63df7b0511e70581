import type { Desk } from './desk.ts'
import type { Show } from './load-show.ts'
import type { Pressing } from './pressing.ts'

/** What the page is at: nothing is named, it is on its way, it is refused, it is shown. */
export type Stage =
  | { readonly kind: 'choosing' | 'loading' | 'failed' | 'unknown' | 'unreadable' | 'newer' }
  | {
      readonly kind: 'showing'
      readonly show: Show
      readonly desk: Desk
      readonly keys: Pressing
      /** Lets the device sleep again. */
      readonly rest: () => void
    }
