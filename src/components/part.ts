/** The element of that name under `within`; the page was built with it. */
export function part(within: ParentNode, name: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(`[data-part="${name}"]`)
  if (!found) throw new Error(`The page has no part "${name}".`)
  return found
}
