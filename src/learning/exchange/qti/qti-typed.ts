import { absoluteTolerance, decimal } from '../numbers.ts'
import { forgivesTypos, hasHints } from '../lacking.ts'
import { type Spelling, spellingsOf } from '../spellings.ts'
import { type ItemOf, reasons, type Writing } from '../writing.ts'
import { type XmlElement, xml } from '../xml.ts'
import { isNear, isSpelt, mapped, number, set, when } from './expressions.ts'
import { named, paragraph, phrasing, type QtiQuestion, RESPONSE } from './qti-question.ts'

export function writeQtiTextEntry(item: ItemOf<'text-entry'>, locale: string): Writing<QtiQuestion> {
  const spellings = spellingsOf(item, locale)
  const [best] = spellings.filter(({ right }) => right)
  if (!best) return { leftOut: 'nothing-accepted' }
  return {
    body: {
      interaction: 'textEntryInteraction',
      responses: [
        {
          ...{ identifier: RESPONSE, type: 'string', cardinality: 'single' },
          correct: [best.text],
          shares: spellings.flatMap(({ text, right }) => (right ? [[text, 1]] : [])),
        },
      ],
      body: [paragraph(item.stem), box(longest(spellings))],
      scoring: [set('SCORE', mapped(RESPONSE))],
      remarks: spellings.map(({ text, feedback }, at) => ({
        identifier: named('said', String(at + 1)),
        text: feedback,
        condition: isSpelt(RESPONSE, text),
      })),
      explanation: item.explanation,
      hints: item.hints ?? [],
    },
    lacks: reasons({ 'hints-for-tutors': hasHints(item), typos: forgivesTypos(item, locale) }),
  }
}

export function writeQtiNumber(item: ItemOf<'number'>): Writing<QtiQuestion> {
  const { stem, value, tolerance, unit, wrong = [], explanation, hints = [] } = item
  const near = (of: number) => isNear(RESPONSE, decimal(of), decimal(absoluteTolerance(of, tolerance)))
  return {
    body: {
      interaction: 'textEntryInteraction',
      responses: [
        {
          ...{ identifier: RESPONSE, type: 'float', cardinality: 'single' },
          correct: [decimal(value)],
        },
      ],
      body: [paragraph(stem), box(decimal(value).length + 4, unit?.text)],
      scoring: [when(near(value), set('SCORE', number(1)))],
      remarks: wrong.map((slip) => ({
        identifier: named('slip', slip.id),
        text: slip.feedback,
        condition: near(slip.value),
      })),
      ...{ explanation, hints },
    },
    lacks: reasons({ 'hints-for-tutors': hasHints(item), 'unit-beside': unit !== undefined }),
  }
}

/** A unit is read after the box. */
const box = (length: number, unit?: string): XmlElement =>
  xml(
    'p',
    {},
    xml('qti-text-entry-interaction', {
      'response-identifier': RESPONSE,
      'expected-length': String(length),
    }),
    ...(unit === undefined ? [] : phrasing(`\u00a0${unit}`)),
  )

const longest = (spellings: readonly Spelling[]): number =>
  Math.max(...spellings.map(({ text }) => text.length))
