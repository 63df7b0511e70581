import type { Catalogue } from '../../learning/catalogue.ts'
import { fill } from '../../learning/text.ts'
import { fetchedOnce } from '../fetched-once.ts'
import type { Addresses } from './props.ts'

/** What reviews fetch; once each, unless it could not be fetched. */
export class Sources {
  readonly #addresses: Addresses
  readonly #fetched = fetchedOnce()

  constructor(addresses: Addresses) {
    this.#addresses = addresses
  }

  catalogue(): Promise<Catalogue> {
    return this.#fetched(this.#addresses.catalogue)
  }

  /** The props of an item's island. */
  item(id: string): Promise<object> {
    return this.#fetched(fill(this.#addresses.item, { id }))
  }

  /** What islands of one name have in common. */
  interface(name: string): Promise<object> {
    return this.#fetched(fill(this.#addresses.interface, { name }))
  }
}
