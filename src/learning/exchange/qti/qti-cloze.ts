import { gapSegments } from '../../items/gap-text.ts'
import { own } from '../../items/own-field.ts'
import { hasHints } from '../lacking.ts'
import { type ItemOf, reasons, type Writing } from '../writing.ts'
import { type XmlElement, xml } from '../xml.ts'
import { isAmong, mapped, set } from './expressions.ts'
import { named, paragraph, phrasing, prompt, type QtiQuestion, RESPONSE } from './qti-question.ts'

export const writeQtiCloze = (item: ItemOf<'cloze'>): Writing<QtiQuestion> => ({
  body: item.mode === 'choose' ? inlineChoices(item) : gapMatch(item),
  lacks: reasons({ 'hints-for-tutors': hasHints(item) }),
})

function inlineChoices(item: Extract<ItemOf<'cloze'>, { mode: 'choose' }>): QtiQuestion {
  const { stem, gaps, explanation, hints = [] } = item
  const response = (gap: string) => named(RESPONSE, gap)
  const option = (gap: string, id: string) => named('option', gap, id)
  const choices = ({ id: gap, options }: (typeof gaps)[number]): XmlElement =>
    xml(
      'qti-inline-choice-interaction',
      { 'response-identifier': response(gap), shuffle: 'true' },
      ...options.map(({ id, text }) =>
        xml('qti-inline-choice', { identifier: option(gap, id) }, ...phrasing(text)),
      ),
    )
  return {
    interaction: 'inlineChoiceInteraction',
    responses: gaps.map(({ id: gap, options }) => {
      const keys = options.filter(({ key }) => key).map(({ id }) => option(gap, id))
      return {
        ...{ identifier: response(gap), type: 'identifier', cardinality: 'single' },
        correct: keys.slice(0, 1),
        shares: keys.map((key) => [key, 1 / gaps.length]),
      }
    }),
    body: [paragraph(stem), withGaps(item, choices)],
    scoring: [set('SCORE', xml('qti-sum', {}, ...gaps.map(({ id }) => mapped(response(id)))))],
    said: gaps.map(({ id }) => response(id)),
    remarks: gaps.flatMap(({ id: gap, options }) =>
      options.map(({ id, feedback }) => ({ identifier: option(gap, id), text: feedback })),
    ),
    ...{ explanation, hints },
  }
}

function gapMatch(item: Extract<ItemOf<'cloze'>, { mode: 'drag' }>): QtiQuestion {
  const { stem, gaps, words, reusable, explanation, hints = [] } = item
  const filled = (word: string, gap: string) => `${named('word', word)} ${named('gap', gap)}`
  const most = String(reusable ? gaps.length : 1)
  return {
    interaction: 'gapMatchInteraction',
    responses: [
      {
        ...{ identifier: RESPONSE, type: 'directedPair', cardinality: 'multiple' },
        correct: gaps.map(({ id, word }) => filled(word, id)),
        shares: gaps.map(({ id, word }) => [filled(word, id), 1 / gaps.length]),
      },
    ],
    body: [
      xml(
        'qti-gap-match-interaction',
        { 'response-identifier': RESPONSE, shuffle: 'true', 'max-associations': String(gaps.length) },
        prompt(stem),
        ...words.map(({ id, text }) =>
          xml('qti-gap-text', { identifier: named('word', id), 'match-max': most }, ...phrasing(text)),
        ),
        withGaps(item, ({ id }) => xml('qti-gap', { identifier: named('gap', id) })),
      ),
    ],
    scoring: [set('SCORE', mapped(RESPONSE))],
    remarks: gaps.flatMap((gap) =>
      words.map((word) => ({
        identifier: named('said', word.id, gap.id),
        text: word.id === gap.word ? gap.why : (own(gap.not, word.id) ?? word.not),
        condition: isAmong('directedPair', filled(word.id, gap.id), RESPONSE),
      })),
    ),
    ...{ explanation, hints },
  }
}

function withGaps<Gap extends { readonly id: string }>(
  { text, gaps }: { readonly text: string; readonly gaps: readonly Gap[] },
  drawn: (gap: Gap) => XmlElement,
): XmlElement {
  const nodes = gapSegments(text).flatMap((segment) => {
    if ('text' in segment) return phrasing(segment.text)
    const gap = gaps.find(({ id }) => id === segment.gap)
    return gap ? [drawn(gap)] : []
  })
  return xml('p', {}, ...nodes)
}
