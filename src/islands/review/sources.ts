import type { Catalogue } from '../../learning/catalogue.ts'
import { fill } from '../../learning/text.ts'
import type { Addresses } from './props.ts'

/** What reviews fetch; once each, unless it could not be fetched. */
export class Sources {
  readonly #addresses: Addresses
  readonly #asked = new Map<string, Promise<object>>()

  constructor(addresses: Addresses) {
    this.#addresses = addresses
  }

  catalogue(): Promise<Catalogue> {
    return this.#json(this.#addresses.catalogue) as Promise<Catalogue>
  }

  /** The props of an item's island. */
  item(id: string): Promise<object> {
    return this.#json(fill(this.#addresses.item, { id }))
  }

  /** What islands of one name have in common. */
  interface(name: string): Promise<object> {
    return this.#json(fill(this.#addresses.interface, { name }))
  }

  #json(address: string): Promise<object> {
    const known = this.#asked.get(address)
    if (known) return known
    const json = fetched(address)
    this.#asked.set(address, json)
    json.catch(() => this.#asked.delete(address))
    return json
  }
}

async function fetched(address: string): Promise<object> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`)
  return answer.json() as Promise<object>
}
