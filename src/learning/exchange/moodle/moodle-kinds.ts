import { binLines, criterionLines, keyLines } from '../explained.ts'
import { drawsSome, forgivesTypos, hasAlternatives, hasHints } from '../lacking.ts'
import { optionShares, percent } from '../shares.ts'
import { spellingsOf } from '../spellings.ts'
import { type ItemOf, type KindWriters, reasons } from '../writing.ts'
import type { XmlElement } from '../xml.ts'
import { optionAnswer, pair, spellingAnswer, step } from './moodle-answers.ts'
import { writeMoodleCloze } from './moodle-cloze.ts'
import { writeMoodleNumber } from './moodle-number.ts'
import { type MoodleQuestion, sharedBy } from './moodle-question.ts'
import { html, htmlElement, leaf } from './moodle-text.ts'

const lines = (...texts: readonly string[]): string => texts.join('\n')
const shuffled = leaf('shuffleanswers', 'true')

export const moodleKinds: KindWriters<MoodleQuestion> = {
  choice: (item) => ({
    body: {
      ...sharedBy(item),
      type: 'multichoice',
      parts: [
        ...[leaf('single', item.multiple ? 'false' : 'true'), shuffled, leaf('answernumbering', 'abc')],
        ...optionAnswers(item),
      ],
    },
    lacks: [],
  }),
  categorise: (item) => ({
    body: {
      ...sharedBy(item),
      type: 'matching',
      stem: html(lines(item.stem, ...binLines(item))),
      explanation: lines(item.explanation, ...keyLines(item)),
      parts: [
        shuffled,
        ...item.cards.map(({ text, bin }) => pair(text, item.bins.find(({ id }) => id === bin)?.name ?? '')),
      ],
    },
    lacks: reasons({
      ...{ 'feedback-on-parts': true, draw: drawsSome(item), alternatives: hasAlternatives(item) },
    }),
  }),
  pairs: (item) => ({
    body: {
      ...sharedBy(item),
      type: 'matching',
      explanation: lines(item.explanation, ...keyLines(item)),
      parts: [shuffled, ...pairsOf(item)],
    },
    lacks: reasons({ 'feedback-on-parts': true, 'one-set': item.oneSet ?? false }),
  }),
  order: (item) => ({
    body: {
      ...sharedBy(item),
      type: 'ordering',
      explanation: lines(item.explanation, ...keyLines(item)),
      parts: [
        ...[leaf('layouttype', 'VERTICAL'), leaf('selecttype', 'ALL')],
        leaf('selectcount', String(item.steps.length)),
        ...[leaf('gradingtype', 'LONGEST_ORDERED_SUBSET'), leaf('showgrading', 'SHOW')],
        ...item.steps.map(({ text }, at) => step(text, at + 1)),
      ],
    },
    lacks: reasons({ moves: item.steps.length > 2 }),
  }),
  cloze: writeMoodleCloze,
  'text-entry': (item, locale) => {
    const spellings = spellingsOf(item, locale)
    if (!spellings.some(({ right }) => right)) return { leftOut: 'nothing-accepted' }
    return {
      body: {
        ...sharedBy(item),
        type: 'shortanswer',
        parts: [
          leaf('usecase', '0'),
          ...spellings.map(({ text, right, feedback }) =>
            spellingAnswer(text, right ? '100' : '0', feedback),
          ),
        ],
      },
      lacks: reasons({ typos: forgivesTypos(item, locale) }),
    }
  },
  number: writeMoodleNumber,
  scenario: () => ({ leftOut: 'branching' }),
  reflection: (item) => ({
    body: {
      ...sharedBy(item),
      type: 'essay',
      explanation: lines(item.explanation, ...keyLines(item)),
      parts: [
        ...[
          leaf('responseformat', 'editor'),
          leaf('responserequired', '1'),
          leaf('responsefieldlines', '15'),
        ],
        ...[leaf('attachments', '0'), leaf('attachmentsrequired', '0')],
        htmlElement('graderinfo', lines(item.modelAnswer, ...criterionLines(item))),
      ],
      // An essay is marked later: it has no tries for hints to come between.
      hints: [],
    },
    lacks: reasons({ hints: hasHints(item), 'self-scored': true }),
  }),
}

function optionAnswers(item: ItemOf<'choice'>): readonly XmlElement[] {
  const shares = optionShares(item)
  return item.options.map(({ text, feedback }, at) => optionAnswer(text, percent(shares[at] ?? 0), feedback))
}

function pairsOf({ lefts, rights }: ItemOf<'pairs'>): readonly XmlElement[] {
  const distractors = rights.filter(({ id }) => !lefts.some(({ right }) => right === id))
  return [
    ...lefts.map((left) => pair(left.text, rights.find(({ id }) => id === left.right)?.text ?? '')),
    ...distractors.map(({ text }) => pair('', text)),
  ]
}
