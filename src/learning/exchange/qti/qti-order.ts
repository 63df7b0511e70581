import { keyLines } from '../explained.ts'
import { hasHints } from '../lacking.ts'
import { type ItemOf, reasons, type Writing } from '../writing.ts'
import { type XmlElement, xml } from '../xml.ts'
import { constant, set, variable, when } from './expressions.ts'
import { named, phrasing, prompt, type QtiQuestion, RESPONSE } from './qti-question.ts'

export function writeQtiOrder(item: ItemOf<'order'>): Writing<QtiQuestion> {
  const { stem, steps, explanation, hints = [] } = item
  const names = steps.map(({ id }) => named('step', id))
  return {
    body: {
      interaction: 'orderInteraction',
      responses: [{ identifier: RESPONSE, type: 'identifier', cardinality: 'ordered', correct: names }],
      integers: [RANK, ...names.flatMap((_, at) => [place(at), run(at)])],
      body: [
        xml(
          'qti-order-interaction',
          { 'response-identifier': RESPONSE, shuffle: 'true' },
          prompt(stem),
          ...steps.map(({ text }, at) =>
            xml('qti-simple-choice', { identifier: names[at] }, ...phrasing(text)),
          ),
        ),
      ],
      scoring: orderScoring(names),
      remarks: [],
      explanation: [explanation, ...keyLines(item)].join('\n'),
      hints,
    },
    lacks: reasons({ 'hints-for-tutors': hasHints(item) }),
  }
}

/** Where the step stands in the answer, from 1; 0 where it does not. */
const place = (at: number): string => `PLACE_${at + 1}`

/** How many steps are in order up to this one, were it the last that stays. */
const run = (at: number): string => `RUN_${at + 1}`

/** The place in the answer that is looked at: players know an index by its variable, not all by its number. */
const RANK = 'RANK'

/**
 * The rule of `gradeOrder`: with n steps of which at most L stay, (L − 1) / (n − 1). L is the longest run that a step
 * ends: one more than the longest of those that end before it, at a step that comes before it.
 */
function orderScoring(names: readonly string[]): readonly XmlElement[] {
  const ranks = names.map((_, at) => at)
  return [
    ...ranks.flatMap((rank) => [set(RANK, integer(rank + 1)), ...names.map(standing)]),
    ...ranks.flatMap((at) => ranks.slice(0, at).map((before) => lengthening(before, at))),
    set('SCORE', share(names.length)),
  ]
}

/** What is said of a step where it stands at `RANK`. */
const standing = (name: string, at: number): XmlElement =>
  when(
    xml('qti-match', {}, xml('qti-index', { n: RANK }, variable(RESPONSE)), constant('identifier', name)),
    set(place(at), variable(RANK)),
    set(run(at), integer(1)),
  )

const lengthening = (before: number, at: number): XmlElement =>
  when(
    xml(
      'qti-and',
      {},
      xml('qti-gt', {}, variable(place(before)), integer(0)),
      xml('qti-lt', {}, variable(place(before)), variable(place(at))),
    ),
    set(run(at), max(variable(run(at)), xml('qti-sum', {}, variable(run(before)), integer(1)))),
  )

/** A single step scores 1 where it is given. */
function share(steps: number): XmlElement {
  const longest = max(integer(0), ...Array.from({ length: steps }, (_, at) => variable(run(at))))
  const moves = steps < 2 ? longest : max(integer(0), xml('qti-subtract', {}, longest, integer(1)))
  return xml('qti-divide', {}, moves, integer(Math.max(1, steps - 1)))
}

const max = (...values: readonly XmlElement[]): XmlElement => xml('qti-max', {}, ...values)

const integer = (value: number): XmlElement => constant('integer', String(value))
