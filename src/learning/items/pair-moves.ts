import { inShownOrder } from './option-order.ts'
import { pairsKey, type PairsItem, type PairsResponse, parsePairsResponse, partnerOf } from './pairs.ts'

/** A tile, of whichever side. */
export interface Tile<Text> {
  readonly id: string
  readonly text: Text
}

/** The rights as they are shown, or within one set all tiles: shuffled by the item's id. */
export function shownTiles<Text>(item: PairsItem<Text>): readonly Tile<Text>[] {
  const options = item.oneSet ? [...item.lefts, ...item.rights] : item.rights
  return inShownOrder({ id: item.id, options })
}

/** The places of the tiles: the lefts in the order written, or within one set every tile itself. */
export const placesIn = <Text>(item: PairsItem<Text>): readonly Tile<Text>[] =>
  item.oneSet ? shownTiles(item) : item.lefts

export const tileOf = <Text>(item: PairsItem<Text>, id: string | null): Tile<Text> | undefined =>
  [...item.lefts, ...item.rights].find((tile) => tile.id === id)

/** The response with a tile put to a place, both taken from where they were. */
export function paired(
  item: PairsItem<unknown>,
  response: PairsResponse | null,
  place: string,
  tile: string,
): PairsResponse {
  const kept = unpaired(unpaired(response, place), tile)
  return parsePairsResponse(item, { pairs: [...kept.pairs, [place, tile]] }) ?? kept
}

export const unpaired = (response: PairsResponse | null, tile: string): PairsResponse => ({
  pairs: response?.pairs.filter((two) => !two.includes(tile)) ?? [],
})

/** The tile that the key puts with `tile`; `null` for a distractor. */
export const keyPartnerOf = (item: PairsItem<unknown>, tile: string): string | null =>
  partnerOf({ pairs: pairsKey(item) }, tile)
