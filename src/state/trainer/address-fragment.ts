import { readAddressFragment, setAddressFragment } from '../../platform/address.ts'

export { setAddressFragment }

/** With its `#`; empty where there is none. */
export const addressFragment = (): string => readAddressFragment()

/** Calls when a reader goes to another fragment of the page, or back to one; gives what stops that. */
export function onAddressFragment(call: () => void): () => void {
  addEventListener('hashchange', call)
  return () => removeEventListener('hashchange', call)
}
