export const readAddressFragment = (): string => location.hash

/** Out of the address and of the history, without a page being loaded. */
export function dropAddressFragment(): void {
  history.replaceState(history.state, '', location.pathname + location.search)
}

export function loadPageAgain(): void {
  location.reload()
}

/** What follows `#` in the address is `fragment`, without a page being loaded; `new`: what was there can be gone back to. */
export function setAddressFragment(fragment: string, as: 'new' | 'same'): void {
  const address = location.pathname + location.search + fragment
  if (as === 'new') history.pushState(null, '', address)
  else history.replaceState(history.state, '', address)
}
