import { clozeKeys } from '../../items/cloze-keys.ts'
import { gapSegments } from '../../items/gap-text.ts'
import { keyLines } from '../explained.ts'
import { hasAlternatives, hasHints } from '../lacking.ts'
import { type ItemOf, reasons, type Writing } from '../writing.ts'
import { optionLine, pairLine } from './gift-answers.ts'
import type { GiftQuestion } from './gift-question.ts'

/** One gap with options stands in its sentence; several are numbered and matched with what fills them. */
export function writeGiftCloze(item: ItemOf<'cloze'>): Writing<GiftQuestion> {
  const [first, ...more] = item.mode === 'choose' ? item.gaps : []
  return item.mode === 'choose' && first && more.length === 0
    ? writeMissingWord(item, first)
    : writeNumberedGaps(item)
}

type ChooseItem = Extract<ItemOf<'cloze'>, { mode: 'choose' }>

function writeMissingWord(item: ChooseItem, gap: ChooseItem['gaps'][number]): Writing<GiftQuestion> {
  const segments = gapSegments(item.text)
  const at = segments.findIndex((segment) => 'gap' in segment)
  const textOf = (some: typeof segments) =>
    some.map((segment) => ('text' in segment ? segment.text : '')).join('')
  return {
    body: {
      stem: `${item.stem}\n${textOf(segments.slice(0, at))}`,
      answers: gap.options.map(({ text, feedback, key }) =>
        optionLine({ text, feedback, percent: key ? '100' : '0' }, true),
      ),
      explanation: item.explanation,
      after: textOf(segments.slice(at + 1)),
    },
    lacks: reasons({ hints: hasHints(item) }),
  }
}

function writeNumberedGaps(item: ItemOf<'cloze'>): Writing<GiftQuestion> {
  const keys = clozeKeys(item)
  const fillings = new Set(
    item.mode === 'choose'
      ? item.gaps.flatMap(({ options }) => options.map(({ text }) => text))
      : item.words.map(({ text }) => text),
  )
  const used = keys.map(({ texts }) => texts[0] ?? '')
  const distractors = [...fillings].filter((text) => !used.includes(text))
  return {
    body: {
      stem: `${item.stem}\n${numbered(item)}`,
      answers: [
        ...used.map((text, at) => pairLine(`(${at + 1})`, text)),
        ...distractors.map((text) => pairLine('', text)),
      ],
      explanation: [item.explanation, ...keyLines(item)].join('\n'),
    },
    lacks: reasons({
      ...{ hints: hasHints(item), 'feedback-on-parts': true },
      ...{ 'options-shared': isShared(item, fillings), alternatives: hasAlternatives(item) },
    }),
  }
}

/** Some gap did not offer all that is to be chosen from now. */
const isShared = (item: ItemOf<'cloze'>, fillings: ReadonlySet<string>): boolean =>
  item.mode === 'choose' &&
  item.gaps.some(({ options }) => new Set(options.map(({ text }) => text)).size < fillings.size)

/** By the rank of its gap in the item, for languages differ in the order of their texts. */
const numbered = (item: ItemOf<'cloze'>): string =>
  gapSegments(item.text)
    .map((segment) =>
      'text' in segment ? segment.text : `(${item.gaps.findIndex(({ id }) => id === segment.gap) + 1}) _____`,
    )
    .join('')
