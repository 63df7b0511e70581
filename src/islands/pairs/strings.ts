import type { ArrangeStrings } from '../arrange/strings.ts'

/** `{c}` is a tile, `{b}` the one it goes with, `{k}` and `{n}` numbers. */
export interface PairsStrings extends ArrangeStrings {
  readonly toLists: string
  readonly toTiles: string
  /** Describes every tile to who works by keys. */
  readonly keys: string
  readonly toPlace: string
  /** Above what is left once the key is shown. */
  readonly extra: string
  /** In a place where there is nothing. */
  readonly empty: string
  /** The first line of a list. */
  readonly none: string
  readonly where: string
  readonly placeWith: string
  readonly putBack: string
  readonly cancel: string
  readonly picked: string
  readonly placed: string
  readonly returned: string
  readonly youPut: string
  readonly youLeft: string
}
