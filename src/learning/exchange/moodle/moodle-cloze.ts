import { gapSegments } from '../../items/gap-text.ts'
import { keyLines } from '../explained.ts'
import { hasAlternatives } from '../lacking.ts'
import { type ItemOf, reasons, type Writing } from '../writing.ts'
import { type XmlElement, xml } from '../xml.ts'
import { filling } from './moodle-answers.ts'
import { type MoodleQuestion, sharedBy } from './moodle-question.ts'
import { html, leaf } from './moodle-text.ts'

/** Gaps with lists to choose from, a group of options each; or one group of words to be dragged. */
export function writeMoodleCloze(item: ItemOf<'cloze'>): Writing<MoodleQuestion> {
  const { fillings, keys } = item.mode === 'choose' ? optionsOf(item) : wordsOf(item)
  return {
    body: {
      ...sharedBy(item),
      type: item.mode === 'choose' ? 'gapselect' : 'ddwtos',
      stem: html(withoutGaps(item.stem)) + html(withGaps(item, keys)),
      explanation: [item.explanation, ...keyLines(item)].join('\n'),
      parts: [leaf('shuffleanswers', '1'), ...fillings],
    },
    lacks: reasons({ 'feedback-on-parts': true, alternatives: hasAlternatives(item) }),
  }
}

interface Fillings {
  readonly fillings: readonly XmlElement[]
  /** Per gap the rank, from 1, of what fills it. */
  readonly keys: readonly number[]
}

function optionsOf({ gaps }: Extract<ItemOf<'cloze'>, { mode: 'choose' }>): Fillings {
  const all = gaps.flatMap(({ options }, at) => options.map((option) => ({ option, group: at + 1 })))
  return {
    fillings: all.map(({ option, group }) => filling('selectoption', option.text, group)),
    keys: gaps.map((_, at) => all.findIndex(({ option, group }) => group === at + 1 && option.key) + 1),
  }
}

function wordsOf({ words, gaps, reusable }: Extract<ItemOf<'cloze'>, { mode: 'drag' }>): Fillings {
  return {
    fillings: words.map(({ text }) => filling('dragbox', text, 1, ...(reusable ? [xml('infinite')] : []))),
    keys: gaps.map(({ word }) => words.findIndex(({ id }) => id === word) + 1),
  }
}

/** What looks like a gap and is none: a word joiner keeps its signs apart, unseen. */
const withoutGaps = (text: string): string => text.replace(/\[\[/g, '[\u2060[')

/** `[[3]]` is the gap that the third option fills. */
const withGaps = ({ text, gaps }: ItemOf<'cloze'>, keys: readonly number[]): string =>
  gapSegments(text)
    .map((segment) => {
      if ('text' in segment) return segment.text
      const key = keys[gaps.findIndex(({ id }) => id === segment.gap)]
      return `[[${key}]]`
    })
    .join('')
