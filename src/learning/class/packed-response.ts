import { type Fields, fieldsOf } from '../read-json.ts'

/** Ids of the options chosen. */
type PackedChoice = string
/** Ids of the cards; ids of the bins; the bin of each card in turn, by rank, a letter each. */
type PackedSort = readonly [cards: string, bins: string, places: string]
/** What has neither form. */
type Unpacked = readonly [response: unknown]

/** A response in few characters: the two forms that most answers have say no more than they must. */
export type PackedResponse = PackedChoice | PackedSort | Unpacked

export function packResponse(response: unknown): PackedResponse {
  const fields = fieldsOf(response)
  const { chosen, cards, placements } = fields
  if (hasOnly(fields, 'chosen') && areWords(chosen)) return chosen.join(' ')
  const isSort = hasOnly(fields, 'cards', 'placements') && areWords(cards)
  return (isSort ? packSort(cards, fieldsOf(placements)) : null) ?? [response]
}

function packSort(cards: readonly string[], placements: Fields): PackedSort | null {
  const bins = [...new Set(Object.values(placements))]
  const isShort = areWords(bins) && bins.length <= letters.length && new Set(cards).size === cards.length
  if (!isShort || !Object.keys(placements).every((card) => cards.includes(card))) return null
  const places = cards.map((card) =>
    Object.hasOwn(placements, card) ? letters.charAt(bins.indexOf(String(placements[card]))) : unplaced,
  )
  return [cards.join(' '), bins.join(' '), places.join('')]
}

/** The response, in a field of its own; `null` where nothing was packed so. */
export function unpackResponse(packed: unknown): { readonly response: unknown } | null {
  if (typeof packed === 'string') return { response: { chosen: wordsIn(packed) } }
  if (!Array.isArray(packed)) return null
  if (packed.length === 1)
    return isPlain(packed, deepest) ? { response: (packed as readonly unknown[])[0] } : null
  if (packed.length !== 3 || !packed.every((part) => typeof part === 'string')) return null
  const [cards, bins] = packed.map(wordsIn)
  return { response: { cards, placements: placementsIn(cards ?? [], bins ?? [], packed[2] ?? '') } }
}

function placementsIn(cards: readonly string[], bins: readonly string[], places: string): Fields {
  const placed = cards.flatMap((card, at): (readonly [string, string])[] => {
    const bin = bins[letters.indexOf(places.charAt(at) || unplaced)]
    return bin === undefined ? [] : [[card, bin]]
  })
  return Object.fromEntries(placed)
}

/** As deep as a stored answer may be, in its list. */
const deepest = 8

function isPlain(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return (
    depth > 0 &&
    Object.entries(value).every(([key, inner]) => key !== '__proto__' && isPlain(inner, depth - 1))
  )
}

const letters = '0123456789abcdefghijklmnopqrstuvwxyz'
const unplaced = '-'

const wordsIn = (text: string): string[] => (text === '' ? [] : text.split(' '))
const areWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string' && /^[\w.-]+$/.test(word))

function hasOnly(fields: Fields, ...names: readonly string[]): boolean {
  return Object.keys(fields).length === names.length && names.every((name) => Object.hasOwn(fields, name))
}
