import type { BankItem, BankPart } from '../../src/learning/exchange/bank-format.ts'
import { grade, type Item } from '../../src/learning/items/index.ts'
import { isMissingWord } from './losses-expected.ts'

/** What a question of Moodle says, in whichever of its two formats. */
export interface Facts {
  readonly id: string
  readonly category: string
  readonly tags: readonly string[]
  readonly stem: string
  readonly explanation: string
  readonly hints: readonly string[]
  readonly asked: Asked
}

export type Asked =
  | { readonly kind: 'options'; readonly single: boolean; readonly options: readonly Answer[] }
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly kind: 'spellings'; readonly answers: readonly Answer[] }
  | {
      readonly kind: 'numbers'
      readonly answers: readonly NumberAnswer[]
      readonly units: readonly string[]
    }
  | { readonly kind: 'essay'; readonly forMarkers: string }
  | { readonly kind: 'steps'; readonly steps: readonly string[] }
  | {
      readonly kind: 'gaps'
      /** Per gap, in the order of the text: its key, and all that it offers. */
      readonly gaps: readonly (readonly [key: string, offered: readonly string[]])[]
    }

export interface Answer {
  readonly text: string
  readonly percent: number
  readonly feedback: string
}
interface NumberAnswer {
  readonly value: number
  readonly tolerance: number
  readonly percent: number
  readonly feedback: string
}

export const categoryExpected = ({ course }: BankPart, { lesson, objective }: BankItem): string =>
  [
    '$course$',
    'top',
    ...[course.title, lesson.title, objective.text].map((name) =>
      name.replace(/[\t\n ]+/g, ' ').replaceAll('/', '//'),
    ),
  ].join('/')

export const tagsExpected = ({ item, lesson, objective }: BankItem): readonly string[] =>
  [
    ...[`lesson:${lesson.id}`, `objective:${objective.id}`, `bloom:${item.bloom}`],
    ...[`revision:${item.revision}`, ...item.concepts.map((concept) => `concept:${concept}`)],
    ...[item.section ? `section:${item.section}` : '', item.source ? `source:${item.source}` : ''],
    item.reserved ? 'reserved' : '',
  ]
    .filter((tag) => tag !== '')
    .toSorted()

/** The credit that `grade` gives to each option alone, in hundredths, wrong ones as they lessen a right one. */
export function optionsExpected(item: Extract<Item, { kind: 'choice' }>): Asked {
  const keys = item.options.filter(({ key }) => key).length
  const wrong = item.multiple ? -100 / (item.options.length - keys) : 0
  return {
    kind: 'options',
    single: !item.multiple,
    options: item.options.map(({ text, key, feedback }) => ({
      text,
      percent: Number((key ? 100 / keys : wrong).toFixed(5)),
      feedback,
    })),
  }
}

export function pairsExpected(item: Item): Asked {
  if (item.kind === 'categorise')
    return {
      kind: 'pairs',
      pairs: item.cards.map(({ text, bin }) => [text, item.bins.find(({ id }) => id === bin)?.name ?? '?']),
    }
  if (item.kind !== 'pairs') throw new Error(item.kind)
  const used = item.lefts.map(({ right }) => right)
  const textOf = (right: string) => item.rights.find(({ id }) => id === right)?.text ?? '?'
  return {
    kind: 'pairs',
    pairs: [
      ...item.lefts.map(({ text, right }) => [text, textOf(right)] as const),
      ...item.rights.filter(({ id }) => !used.includes(id)).map(({ text }) => ['', text] as const),
    ],
  }
}

export function numbersExpected(item: Extract<Item, { kind: 'number' }>, units: readonly string[]): Asked {
  const { tolerance, wrong = [] } = item
  const allowed = (of: number) => {
    if (!tolerance) return 0
    return Number(
      ('absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(of)).toFixed(9),
    )
  }
  return {
    kind: 'numbers',
    answers: [
      { value: item.value, tolerance: allowed(item.value), percent: 100, feedback: '' },
      ...wrong.map(({ value, feedback }) => ({ value, tolerance: allowed(value), percent: 0, feedback })),
    ],
    units,
  }
}

/** Answers that are not judged as they are by our rules, and spellings of the author's that are missing. */
export function misspelt(
  item: Extract<Item, { kind: 'text-entry' }>,
  locale: string,
  answers: readonly Answer[],
): readonly string[] {
  const authored = [
    ...item.accept.map((one) => ({ ...one, percent: 100 })),
    ...(item.wrong ?? []).map((one) => ({ ...one, percent: 0 })),
  ].flatMap(({ variants, percent, feedback }) =>
    (variants[locale] ?? []).map((text) => ({ text, percent, feedback })),
  )
  const has = (one: Answer) =>
    answers.some(
      ({ text, percent, feedback }) =>
        text.toLowerCase() === one.text.toLowerCase() && percent === one.percent && feedback === one.feedback,
    )
  return [
    ...answers.filter(({ text, percent }) => grade(item, { text, locale }) * 100 !== percent),
    ...authored.filter((one) => !has(one)),
  ].map(({ text }) => text)
}

/** Texts of the item that its explanation must say. */
export function explained(item: Item): readonly string[] {
  const shared = [item.explanation]
  switch (item.kind) {
    case 'categorise':
      return [
        ...shared,
        ...item.cards.flatMap(({ text, why, also = [] }) => [text, why, ...also.map((one) => one.rationale)]),
      ]
    case 'pairs':
      return [...shared, ...item.lefts.flatMap(({ text, why }) => [text, why])]
    case 'order':
      return [...shared, ...item.steps.flatMap(({ text, why }) => [text, why])]
    case 'reflection':
      return [...shared, item.modelAnswer, ...item.criteria.flatMap(({ text, advice }) => [text, advice])]
    case 'cloze': {
      if (isMissingWord(item)) return shared
      const keys = item.mode === 'drag' ? item.gaps.map(({ why }) => why) : keyFeedback(item)
      return [...shared, ...keys]
    }
    case 'choice':
    case 'number':
    case 'text-entry':
    case 'scenario':
      return shared
  }
}

const keyFeedback = (item: Extract<Item, { mode: 'choose' }>): readonly string[] =>
  item.gaps.flatMap(({ options }) => options.filter(({ key }) => key).map(({ feedback }) => feedback))

/** Texts that the stem must say. */
export function stated(item: Item): readonly string[] {
  if (item.kind !== 'categorise') return [item.stem]
  return [item.stem, ...item.bins.flatMap(({ name, description }) => [name, description])]
}
