import { keysOf } from '../../items/choice.ts'
import { hasHints } from '../lacking.ts'
import { optionShares } from '../shares.ts'
import { type ItemOf, reasons, type Writing } from '../writing.ts'
import { xml } from '../xml.ts'
import { mapped, set } from './expressions.ts'
import { named, phrasing, prompt, type QtiQuestion, RESPONSE } from './qti-question.ts'

export function writeQtiChoice(item: ItemOf<'choice'>): Writing<QtiQuestion> {
  const { stem, options, multiple, explanation, hints = [] } = item
  const shares = optionShares(item)
  const identifier = (id: string) => named('option', id)
  return {
    body: {
      interaction: 'choiceInteraction',
      responses: [
        {
          identifier: RESPONSE,
          type: 'identifier',
          cardinality: multiple ? 'multiple' : 'single',
          correct: keysOf(item).map(identifier),
          shares: options.map(({ id }, at) => [identifier(id), shares[at] ?? 0]),
        },
      ],
      body: [
        xml(
          'qti-choice-interaction',
          {
            'response-identifier': RESPONSE,
            shuffle: 'true',
            'max-choices': multiple ? String(options.length) : '1',
          },
          prompt(stem),
          ...options.map(({ id, text }) =>
            xml('qti-simple-choice', { identifier: identifier(id) }, ...phrasing(text)),
          ),
        ),
      ],
      scoring: [set('SCORE', mapped(RESPONSE))],
      said: [RESPONSE],
      remarks: options.map(({ id, feedback }) => ({ identifier: identifier(id), text: feedback })),
      ...{ explanation, hints },
    },
    lacks: reasons({ 'hints-for-tutors': hasHints(item) }),
  }
}
