export const readAddressFragment = (): string => location.hash

/** Out of the address and of the history, without a page being loaded. */
export function dropAddressFragment(): void {
  history.replaceState(history.state, '', location.pathname + location.search)
}

export function loadPageAgain(): void {
  location.reload()
}
