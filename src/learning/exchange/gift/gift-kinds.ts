import { absoluteTolerance, decimal } from '../numbers.ts'
import { binLines, keyLines } from '../explained.ts'
import { drawsSome, forgivesTypos, hasAlternatives, hasHints } from '../lacking.ts'
import { optionShares, percent } from '../shares.ts'
import { spellingsOf } from '../spellings.ts'
import { type ItemOf, type KindWriters, reasons } from '../writing.ts'
import { shownSteps } from '../../items/order.ts'
import { numberLine, optionLine, pairLine, spellingLine } from './gift-answers.ts'
import { writeGiftCloze } from './gift-cloze.ts'
import type { GiftQuestion } from './gift-question.ts'

const lines = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n')

export const giftKinds: KindWriters<GiftQuestion> = {
  choice: (item) => ({
    body: { stem: item.stem, answers: choiceLines(item), explanation: item.explanation },
    lacks: reasons({ hints: hasHints(item) }),
  }),
  categorise: (item) => ({
    body: {
      stem: lines(item.stem, ...binLines(item)),
      answers: item.cards.map(({ text, bin }) =>
        pairLine(text, item.bins.find(({ id }) => id === bin)?.name ?? ''),
      ),
      explanation: lines(item.explanation, ...keyLines(item)),
    },
    lacks: reasons({
      ...{ hints: hasHints(item), 'feedback-on-parts': true },
      ...{ draw: drawsSome(item), alternatives: hasAlternatives(item) },
    }),
  }),
  pairs: (item) => ({
    body: {
      stem: item.stem,
      answers: pairsLines(item),
      explanation: lines(item.explanation, ...keyLines(item)),
    },
    lacks: reasons({
      ...{ hints: hasHints(item), 'feedback-on-parts': true, 'one-set': item.oneSet ?? false },
    }),
  }),
  // GIFT has no order: each step goes with its place.
  order: (item) => ({
    body: {
      stem: item.stem,
      answers: shownSteps(item).map((step) => pairLine(step.text, String(item.steps.indexOf(step) + 1))),
      explanation: lines(item.explanation, ...keyLines(item)),
    },
    lacks: reasons({ hints: hasHints(item), moves: item.steps.length > 2 }),
  }),
  cloze: writeGiftCloze,
  'text-entry': (item, locale) => {
    const spellings = spellingsOf(item, locale)
    if (!spellings.some(({ right }) => right)) return { leftOut: 'nothing-accepted' }
    return {
      body: {
        stem: item.stem,
        answers: spellings.map(({ right, ...spelling }) =>
          spellingLine({ ...spelling, percent: right ? '100' : '0' }),
        ),
        explanation: item.explanation,
      },
      lacks: reasons({ hints: hasHints(item), typos: forgivesTypos(item, locale) }),
    }
  },
  number: (item) => ({
    body: {
      stem: item.unit ? `${item.stem} (${item.unit.text})` : item.stem,
      sign: '#',
      answers: numberLines(item),
      explanation: item.explanation,
    },
    lacks: reasons({ hints: hasHints(item), 'unit-beside': item.unit !== undefined }),
  }),
  scenario: () => ({ leftOut: 'branching' }),
  reflection: (item) => ({
    body: { stem: item.stem, answers: [], explanation: lines(item.explanation, ...keyLines(item)) },
    lacks: reasons({ hints: hasHints(item), 'self-scored': true }),
  }),
}

function choiceLines(item: ItemOf<'choice'>): readonly string[] {
  const shares = optionShares(item)
  return item.options.map(({ text, feedback }, at) =>
    optionLine({ text, feedback, percent: percent(shares[at] ?? 0) }, !item.multiple),
  )
}

function pairsLines({ lefts, rights }: ItemOf<'pairs'>): readonly string[] {
  const distractors = rights.filter(({ id }) => !lefts.some(({ right }) => right === id))
  return [
    ...lefts.map((left) => pairLine(left.text, rights.find(({ id }) => id === left.right)?.text ?? '')),
    ...distractors.map(({ text }) => pairLine('', text)),
  ]
}

function numberLines({ value, tolerance, wrong = [] }: ItemOf<'number'>): readonly string[] {
  const allowed = (of: number) => decimal(absoluteTolerance(of, tolerance))
  return [
    numberLine(decimal(value), allowed(value), '100', ''),
    ...wrong.map((slip) => numberLine(decimal(slip.value), allowed(slip.value), '0', slip.feedback)),
  ]
}
