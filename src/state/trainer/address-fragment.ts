import { addressMark, readAddressFragment, setAddressFragment } from '../../platform/address.ts'

export { addressMark, setAddressFragment }

/** With its `#`; empty where there is none. */
export const addressFragment = (): string => readAddressFragment()

/** Whether it is a part of the page, as where a link leads to what stands below. */
export const namesPlace = (fragment: string): boolean => document.getElementById(fragment.slice(1)) !== null

/** Calls when a reader goes to another fragment of the page, or back to one; gives what stops that. */
export function onAddressFragment(call: () => void): () => void {
  addEventListener('hashchange', call)
  return () => removeEventListener('hashchange', call)
}
