import { clozeKeys } from '../items/cloze-keys.ts'
import type { ItemKind } from '../items/index.ts'
import { own } from '../items/own-field.ts'
import { bestPoints } from '../items/scenario.ts'
import type { LaidCategorise, LaidCloze, LaidItem, LaidScenario } from './laid-item.ts'

/** One answer of a key. */
export interface KeyLine {
  /** Number of the card, the gap, the situation, the place; `null` where the question has one answer. */
  readonly n: number | null
  /** What is written for it: letters, words, a number. None: it is a text to compare with. */
  readonly answers: readonly string[]
  /** What the letters stand for. */
  readonly text: string | null
  readonly why: string | null
  /** What is accepted besides. */
  readonly also?: readonly { readonly answer: string; readonly text: string; readonly why: string }[]
}

/** How answers are written in a language. */
export interface Writing {
  readonly locale: string
  readonly quantity: (value: number, unit: string | undefined) => string
}

type LaidOf<Kind extends ItemKind> = Extract<LaidItem, { kind: Kind }>

/** Compiles only when every kind has its key. */
const keys: {
  readonly [Kind in ItemKind]: (laid: LaidOf<Kind>, writing: Writing) => readonly KeyLine[]
} = {
  choice: ({ options }) => {
    const right = options.filter(({ key }) => key)
    const text = right.map((option) => option.text).join(' · ')
    return [{ n: null, answers: right.map(({ letter }) => letter), text, why: null }]
  },
  categorise: cardsKey,
  cloze: gapsKey,
  'text-entry': ({ item }, { locale }) => [
    {
      ...{ n: null, text: null, why: null },
      answers: item.accept.flatMap(({ variants }) => own(variants, locale)?.[0] ?? []),
    },
  ],
  number: ({ item }, { quantity }) => [
    { ...{ n: null, text: null, why: null }, answers: [quantity(item.value, item.unit?.text)] },
  ],
  reflection: ({ item }) =>
    [item.modelAnswer, ...item.criteria.map(({ text }) => text)].map((text) => ({
      ...{ n: null, answers: [], text, why: null },
    })),
  scenario: situationsKey,
  order: ({ item, steps }) =>
    item.steps.map(({ id, text, why }, at) => ({
      ...{ n: at + 1, text, why },
      answers: steps.flatMap((step) => (step.id === id ? [step.letter] : [])),
    })),
  pairs: ({ lefts, rights }) =>
    lefts.map(({ n, right, why }) => {
      const found = rights.filter(({ id }) => id === right)
      return { n, answers: found.map(({ letter }) => letter), text: found[0]?.text ?? null, why }
    }),
}

/** What is right on a sheet, in its own letters and numbers. */
export function paperKey(laid: LaidItem, writing: Writing): readonly KeyLine[] {
  const key = keys[laid.kind] as (laid: LaidItem, writing: Writing) => readonly KeyLine[]
  return key(laid, writing)
}

function cardsKey({ cards, bins }: LaidCategorise): readonly KeyLine[] {
  const binOf = (id: string) => bins.find((bin) => bin.id === id)
  return cards.map(({ n, bin, why, also = [] }) => ({
    ...{ n, answers: [binOf(bin)?.letter ?? ''], text: binOf(bin)?.name ?? null, why },
    also: also.map((other) => ({
      answer: binOf(other.bin)?.letter ?? '',
      text: binOf(other.bin)?.name ?? '',
      why: other.rationale,
    })),
  }))
}

function gapsKey({ item, gaps }: LaidCloze): readonly KeyLine[] {
  const found = clozeKeys(item)
  return gaps.map(({ n, id, options }) => {
    const key = found.find(({ gap }) => gap === id)
    const [texts, why] = [key?.texts ?? [], key?.why ?? null]
    if (options.length === 0) return { n, answers: texts, text: null, why }
    const answers = options.filter((option) => option.key).map(({ letter }) => letter)
    return { n, answers, text: texts.join(' · '), why }
  })
}

function situationsKey({ situations }: LaidScenario): readonly KeyLine[] {
  return situations.map((situation) => {
    const { n, text, choices } = situation
    if (choices.length === 0) return { n, answers: [], text, why: null }
    const best = choices.filter(({ points }) => points === bestPoints(situation))
    return {
      n,
      answers: best.map(({ letter }) => letter),
      text: null,
      why: best[0]?.explanation ?? null,
    }
  })
}
