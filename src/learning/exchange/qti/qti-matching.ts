import { own } from '../../items/own-field.ts'
import { drawsSome, hasHints } from '../lacking.ts'
import { type ItemOf, reasons, type Writing } from '../writing.ts'
import { type XmlElement, xml } from '../xml.ts'
import type { Response } from './declarations.ts'
import { type BaseType, isAmong, mapped, set } from './expressions.ts'
import { named, phrasing, prompt, type QtiQuestion, type Remark, RESPONSE } from './qti-question.ts'

/** A pair that may be made, and what is to be said of it. */
interface Pairing {
  readonly from: string
  readonly to: string
  readonly right: boolean
  readonly text: string
}

export function writeQtiCategorise(item: ItemOf<'categorise'>): Writing<QtiQuestion> {
  const { stem, bins, cards, explanation, hints = [] } = item
  const [card, bin] = [(id: string) => named('card', id), (id: string) => named('bin', id)]
  const pairings = cards.flatMap((one) =>
    bins.map((other): Pairing => ({ from: card(one.id), to: bin(other.id), ...placing(item, one, other) })),
  )
  return {
    body: {
      interaction: 'matchInteraction',
      ...answeredBy(pairings, 'directedPair'),
      responses: [
        {
          ...responseTo(pairings, cards.length, 'directedPair'),
          correct: cards.map(({ id, bin: key }) => `${card(id)} ${bin(key)}`),
        },
      ],
      body: [
        matching(stem, cards.length, [
          cards.map(({ id, text }) => tile(card(id), text, 1)),
          bins.map(({ id, name, description }) => tile(bin(id), `${name}\n${description}`, cards.length)),
        ]),
      ],
      ...{ explanation, hints },
    },
    lacks: reasons({ 'hints-for-tutors': hasHints(item), draw: drawsSome(item) }),
  }
}

/** Of a card in a wrong bin: why not there, and the clue to where. */
function placing(
  { bins }: ItemOf<'categorise'>,
  card: ItemOf<'categorise'>['cards'][number],
  bin: ItemOf<'categorise'>['bins'][number],
): Pick<Pairing, 'right' | 'text'> {
  if (card.bin === bin.id) return { right: true, text: card.why }
  const defended = card.also?.find((alternative) => alternative.bin === bin.id)
  if (defended) return { right: true, text: defended.rationale }
  const clue = bins.find(({ id }) => id === card.bin)?.clue ?? ''
  return { right: false, text: own(card.not, bin.id) ?? `${bin.not}\n→ ${clue}` }
}

export function writeQtiPairs(item: ItemOf<'pairs'>): Writing<QtiQuestion> {
  const { stem, lefts, rights, oneSet, explanation, hints = [] } = item
  const type = oneSet ? 'pair' : 'directedPair'
  const [left, right] = [(id: string) => named('left', id), (id: string) => named('right', id)]
  const partners = (id: string) => [
    ...rights.map((one) => ({ id: one.id, name: right(one.id) })),
    ...(oneSet
      ? lefts.filter((one) => one.id !== id).map((one) => ({ id: one.id, name: left(one.id) }))
      : []),
  ]
  const pairings = lefts.flatMap((one) =>
    partners(one.id).map(({ id, name }): Pairing => {
      const isRight = one.right === id
      const text = isRight ? one.why : (own(one.not, id) ?? one.otherwise)
      return { from: left(one.id), to: name, right: isRight, text }
    }),
  )
  const tiles = [
    lefts.map(({ id, text }) => tile(left(id), text, 1)),
    rights.map(({ id, text }) => tile(right(id), text, 1)),
  ] as const
  return {
    body: {
      interaction: oneSet ? 'associateInteraction' : 'matchInteraction',
      ...answeredBy(pairings, type),
      responses: [
        {
          ...responseTo(pairings, lefts.length, type),
          correct: lefts.map((one) => `${left(one.id)} ${right(one.right)}`),
        },
      ],
      body: [oneSet ? associating(stem, tiles.flat()) : matching(stem, lefts.length, tiles)],
      ...{ explanation, hints },
    },
    lacks: reasons({ 'hints-for-tutors': hasHints(item) }),
  }
}

const value = ({ from, to }: Pairing): string => `${from} ${to}`

/** Each right pair has its share of `whole`. */
const responseTo = (
  pairings: readonly Pairing[],
  whole: number,
  type: BaseType,
): Omit<Response, 'correct'> => ({
  identifier: RESPONSE,
  type,
  cardinality: 'multiple',
  shares: pairings.flatMap((one) => (one.right ? [[value(one), 1 / whole] as const] : [])),
})

const answeredBy = (pairings: readonly Pairing[], type: BaseType) => ({
  scoring: [set('SCORE', mapped(RESPONSE))],
  remarks: pairings.map((one): Remark => ({
    identifier: named('said', one.from, one.to),
    text: one.text,
    condition: isAmong(type, value(one), RESPONSE),
  })),
})

const matching = (stem: string, most: number, sets: readonly (readonly XmlElement[])[]): XmlElement =>
  xml(
    'qti-match-interaction',
    { 'response-identifier': RESPONSE, shuffle: 'true', 'max-associations': String(most) },
    prompt(stem),
    ...sets.map((tiles) => xml('qti-simple-match-set', {}, ...tiles)),
  )

const associating = (stem: string, tiles: readonly XmlElement[]): XmlElement =>
  xml(
    'qti-associate-interaction',
    {
      'response-identifier': RESPONSE,
      shuffle: 'true',
      'max-associations': String(Math.floor(tiles.length / 2)),
    },
    prompt(stem),
    ...tiles,
  )

/** `most`: how often it may be used. */
const tile = (identifier: string, text: string, most: number): XmlElement =>
  xml('qti-simple-associable-choice', { identifier, 'match-max': String(most) }, ...phrasing(text))
