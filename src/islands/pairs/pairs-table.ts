import {
  keyPartnerOf,
  paired,
  placesIn,
  shownTiles,
  tileOf,
  unpaired,
} from '../../learning/items/pair-moves.ts'
import {
  gradePairs,
  type PairsItem,
  pairsParts,
  type PairsResponse,
  parsePairsResponse,
  partnerOf,
  rightPairs,
} from '../../learning/items/pairs.ts'
import { fill } from '../../learning/text.ts'
import type { Rules } from '../answering/item-answering.ts'
import { Arranging, type ArrangeProps } from '../arrange/arranging.ts'
import type { Way } from '../drag/way.ts'
import { fieldName } from '../arrange/field-name.ts'
import { type Found, foundIn } from '../found.ts'
import type { PairsStrings } from './strings.ts'

export type PairsProps = ArrangeProps<PairsItem<string>, PairsStrings>

const rulesOf = (item: PairsItem<string>): Rules<PairsResponse> => ({
  parse: (value) => parsePairsResponse(item, value),
  grade: (response) => gradePairs(item, response),
  isBlank: ({ pairs }) => pairs.length === 0,
  kept: (response) => rightPairs(item, response),
})

export const tileAt = (tile: string) => `[data-tile="${tile}"]`

/** The pairs as they stand, and all that can be done with them. */
export class PairsTable extends Arranging<PairsResponse, PairsStrings> {
  readonly props: PairsProps
  /** The tile whose place is asked for, and the state it was picked in: an answer lets go of it. */
  #pick: { readonly tile: string; readonly state: object } | null = null

  constructor(props: PairsProps, redraw: () => void) {
    super(props, rulesOf(props.item), redraw)
    this.props = props
  }

  get picked(): string | null {
    return this.#pick?.state === this.answering.state ? this.#pick.tile : null
  }

  /** What a tile is shown with: at the end what the key puts with it. */
  partnerOf(tile: string): string | null {
    if (this.isOver) return keyPartnerOf(this.props.item, tile)
    const { draft } = this.answering.state
    return draft && partnerOf(draft, tile)
  }

  /** Where a tile can be put in exchange for what is there: its left, or within one set itself. */
  placeOf(tile: string): string | null {
    return this.props.item.oneSet ? tile : this.partnerOf(tile)
  }

  /** Told to be right, and still so: it stays. */
  isKept(tile: string): boolean {
    const { checked } = this.answering.state
    const partner = this.partnerOf(tile)
    return (
      checked !== null &&
      partner !== null &&
      partnerOf(rightPairs(this.props.item, checked), tile) === partner
    )
  }

  isMovable(tile: string): boolean {
    return !this.isOver && !this.isKept(tile)
  }

  /** Tiles that are still to be put somewhere. */
  get left(): readonly string[] {
    return shownTiles(this.props.item)
      .map(({ id }) => id)
      .filter((id) => this.partnerOf(id) === null)
  }

  pick(tile: string, way: Way): void {
    this.#pick = { tile, state: this.answering.state }
    this.wish = { focus: way === 'keys' ? '.dest button' : tileAt(tile), way }
    const n = placesIn(this.props.item).filter(({ id }) => id !== tile && this.isMovable(id)).length
    this.#say('picked', tile, '', n)
  }

  cancel(way: Way): void {
    const tile = this.picked
    this.#pick = null
    if (tile === null) return
    this.wish = { focus: tileAt(tile), way }
    this.#say('cancelled', tile)
  }

  /** Puts a tile to a place, or back where `place` is ''. */
  place(tile: string, place: string, way: Way): void {
    const { item } = this.props
    const before = this.answering.state.draft
    const isBack = place === '' && this.partnerOf(tile) === null
    if (isBack || tile === place || !this.isMovable(tile)) {
      this.cancel(way)
      return
    }
    this.#pick = null
    this.answering.put(place === '' ? unpaired(before, tile) : paired(item, before, place, tile))
    const next = place === '' || way === 'drag' ? tile : this.left[0]
    if (way !== 'list') this.wish = { focus: next === undefined ? '.acts button' : tileAt(next), way }
    this.#say(place === '' ? 'returned' : 'placed', tile, place, this.#unansweredCount())
  }

  lift(tile: string): void {
    this.drag = tile
    this.pick(tile, 'drag')
  }

  drop(zone: string | null): void {
    const tile = this.drag ?? ''
    this.drag = null
    this.redraw()
    if (zone === null) this.cancel('drag')
    else this.place(tile, zone, 'drag')
  }

  takeOver(found: Found): void {
    const { item } = this.props
    const put = placesIn(item).reduce<PairsResponse | null>((response, { id }) => {
      const tile = foundIn(found, fieldName(item, id))
      return tile === undefined ? response : paired(item, response, id, tile)
    }, null)
    if (put) this.answering.put(put)
  }

  partsOf(response: PairsResponse) {
    return pairsParts(this.props.item, response)
  }

  #unansweredCount(): number {
    return this.props.item.lefts.filter(({ id }) => this.partnerOf(id) === null).length
  }

  #say(event: 'picked' | 'placed' | 'returned' | 'cancelled', tile: string, place = '', n = 0): void {
    const { item, strings } = this.props
    const c = tileOf(item, tile)?.text ?? ''
    this.tell(fill(strings[event], { c, b: tileOf(item, place)?.text ?? '', n }))
  }
}
