import { type AddressReading, readAddress } from '../../learning/workshop/address.ts'

/** What the address says to open. */
export type Where = AddressReading | { readonly kind: 'kept'; readonly id: string }

/** Of a sheet that this device keeps; elsewhere it leads to nothing. */
export const fragmentOf = (id: string): string => `#d=${id}`

/** Total: any fragment gives an answer. */
export function whereOf(fragment: string): Where {
  const [, id] = /^#d=([a-z0-9]{1,80})$/.exec(fragment) ?? []
  return id === undefined ? readAddress(fragment) : { kind: 'kept', id }
}
