/** `1:05` of 65: what is large, and what 60 of make one of it. */
const twoParts = (small: number): string => `${Math.floor(small / 60)}:${String(small % 60).padStart(2, '0')}`

const secondMs = 1000

/** Time that runs out, in minutes and seconds: the last second is said until it is over. Below none it is none. */
export const leftText = (leftMs: number): string => twoParts(Math.max(0, Math.ceil(leftMs / secondMs)))

/** Time that was spent, in minutes and seconds: a second is said once it has passed. Below none it is none. */
export const spentText = (spentMs: number): string => twoParts(Math.max(0, Math.floor(spentMs / secondMs)))

/** When something begins, in hours and minutes: nobody begins at nine sharp, so it is counted from the beginning. */
export const startText = (minute: number): string => twoParts(minute)
