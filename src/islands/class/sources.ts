import type { Catalogue } from '../../learning/catalogue.ts'
import type { Item } from '../../learning/items/index.ts'
import { fill } from '../../learning/text.ts'
import { fetchedOnce } from '../fetched-once.ts'
import type { ClassProps } from './props.ts'

/** What the room fetches; once each, unless it could not be fetched. */
export class Sources {
  readonly #addresses: ClassProps['addresses']
  readonly #fetched = fetchedOnce()

  constructor(addresses: ClassProps['addresses']) {
    this.#addresses = addresses
  }

  catalogue(): Promise<Catalogue> {
    return this.#fetched(this.#addresses.catalogue)
  }

  /** With their texts, the reserved ones too. Rejects where one of them does not come. */
  async items(ids: readonly string[]): Promise<readonly Item[]> {
    const addresses = ids.map((item) => fill(this.#addresses.item, { item }))
    const answers = await Promise.all(
      addresses.map((address) => this.#fetched<{ readonly item: Item }>(address)),
    )
    return answers.map(({ item }) => item)
  }
}
