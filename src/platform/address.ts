export const readAddressFragment = (): string => location.hash

/** Out of the address and of the history, without a page being loaded. */
export function dropAddressFragment(): void {
  history.replaceState(history.state, '', location.pathname + location.search)
}

export function loadPageAgain(): void {
  location.reload()
}

/**
 * What follows `#` in the address is `fragment`, without a page being loaded; `new`: what was there can be gone back to.
 * `mark` is found again by a reload, and by going back there.
 */
export function setAddressFragment(fragment: string, as: 'new' | 'same', mark?: number): void {
  const address = location.pathname + location.search + fragment
  if (as === 'new') history.pushState(mark ?? null, '', address)
  else history.replaceState(mark ?? history.state, '', address)
}

/** What was left with the address, here or by anyone. */
export const addressMark = (): unknown => history.state
