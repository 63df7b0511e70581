/** By which way an action came. `list`: a native list, which keeps the focus. */
export type Way = 'keys' | 'pointer' | 'drag' | 'list'

/** A click without a pointer comes from the keyboard or from assistive technology. */
export const wayOf = (event: MouseEvent): Way => (event.detail === 0 ? 'keys' : 'pointer')
