import { criterionLines, keyLines } from '../explained.ts'
import { hasHints } from '../lacking.ts'
import { type KindWriters, reasons } from '../writing.ts'
import { xml } from '../xml.ts'
import { writeQtiChoice } from './qti-choice.ts'
import { writeQtiCloze } from './qti-cloze.ts'
import { writeQtiCategorise, writeQtiPairs } from './qti-matching.ts'
import { writeQtiOrder } from './qti-order.ts'
import { prompt, type QtiQuestion, RESPONSE } from './qti-question.ts'
import { writeQtiNumber, writeQtiTextEntry } from './qti-typed.ts'

export const qtiKinds: KindWriters<QtiQuestion> = {
  choice: writeQtiChoice,
  categorise: writeQtiCategorise,
  pairs: writeQtiPairs,
  order: writeQtiOrder,
  cloze: writeQtiCloze,
  'text-entry': writeQtiTextEntry,
  number: writeQtiNumber,
  scenario: () => ({ leftOut: 'branching' }),
  reflection: (item) => ({
    body: {
      interaction: 'extendedTextInteraction',
      responses: [{ identifier: RESPONSE, type: 'string', cardinality: 'single', correct: [] }],
      body: [
        xml(
          'qti-extended-text-interaction',
          { 'response-identifier': RESPONSE, 'expected-lines': '10' },
          prompt(item.stem),
        ),
      ],
      scoring: [],
      remarks: [],
      explanation: [item.explanation, ...keyLines(item)].join('\n'),
      rubric: [item.modelAnswer, ...criterionLines(item)],
      hints: item.hints ?? [],
    },
    lacks: reasons({ 'hints-for-tutors': hasHints(item), 'self-scored': true }),
  }),
}
