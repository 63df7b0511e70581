import type { ChoiceItem } from '../../learning/items/choice.ts'
import { isVotable } from '../../learning/room/confusions.ts'
import { fill } from '../../learning/text.ts'
import type { TrainerCatalogue } from '../../learning/workshop/trainer-catalogue.ts'
import { fetchedOnce } from '../fetched-once.ts'
import type { RoomProps } from './props.ts'

/** A question that is put to a room. */
export type RoomItem = ChoiceItem<string>

/** What the room fetches; once each, unless it could not be fetched. */
export class Sources {
  readonly #addresses: RoomProps['addresses']
  readonly #fetched = fetchedOnce()

  constructor(addresses: RoomProps['addresses']) {
    this.#addresses = addresses
  }

  catalogue(): Promise<TrainerCatalogue> {
    return this.#fetched(this.#addresses.catalogue)
  }

  /** Of `ids`, the choices with a single key, in their order. */
  async votable(catalogue: TrainerCatalogue, ids: readonly string[]): Promise<readonly RoomItem[]> {
    const choices = ids.filter((id) =>
      catalogue.items.some((listed) => listed.id === id && listed.kind === 'choice'),
    )
    const fetched = await Promise.all(choices.map((id) => this.#item(id)))
    return fetched.map(({ item }) => item).filter(isVotable)
  }

  #item(id: string): Promise<{ readonly item: RoomItem }> {
    return this.#fetched(fill(this.#addresses.item, { id }))
  }
}
