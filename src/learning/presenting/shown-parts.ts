import type { CategoriseItem } from '../items/categorise.ts'
import { gapIds, gapSegments } from '../items/gap-text.ts'
import type { Item } from '../items/index.ts'
import { inShownOrder } from '../items/option-order.ts'
import { shownSteps } from '../items/order.ts'
import type { How } from '../workshop/run-sheet.ts'

/** What is told of an answer, one after another. */
export interface Revealed {
  /** What it answers: a card, a gap, a tile. `null`: the item as a whole. */
  readonly of: string | null
  readonly answer: string
  readonly why: string | null
}

/** What a room sees of an item at first, besides its stem. */
export interface Asked {
  /** What is to be matched or sorted, one by one. */
  readonly questions: readonly string[]
  /** Lettered where a room answers by letter. */
  readonly lines: readonly string[]
  readonly isLettered: boolean
  /** A text with gaps, each shown as its rank. */
  readonly text: string | null
}

const nothing: Asked = { questions: [], lines: [], isLettered: false, text: null }

export function askedOf(item: Item): Asked {
  switch (item.kind) {
    case 'choice':
      return { ...nothing, lines: inShownOrder(item).map(({ text }) => text), isLettered: true }
    case 'categorise':
      return {
        ...nothing,
        questions: shownCards(item).map(({ text }) => text),
        lines: item.bins.map(({ name }) => name),
      }
    case 'cloze':
      return {
        ...nothing,
        lines: item.mode === 'drag' ? shuffledTexts(item.id, item.words) : [],
        text: gapped(item.text),
      }
    case 'order':
      return { ...nothing, lines: shownSteps(item).map(({ text }) => text), isLettered: true }
    case 'pairs':
      return {
        ...nothing,
        questions: item.lefts.map(({ text }) => text),
        lines: shuffledTexts(item.id, item.rights),
        isLettered: true,
      }
    case 'text-entry':
    case 'number':
    case 'reflection':
    case 'scenario':
      return nothing
  }
}

/** Bins, gaps and pairs are mostly written in the order of what goes into them: that order would tell the key. */
const shuffledTexts = (id: string, options: readonly { readonly text: string }[]): readonly string[] =>
  inShownOrder({ id, options }).map(({ text }) => text)

const shownCards = ({ id, cards }: CategoriseItem<string>) => inShownOrder({ id, options: cards })

/** `…` with its rank, for a gap. */
function gapped(text: string): string {
  let rank = 0
  return gapSegments(text)
    .map((segment) => ('gap' in segment ? `[${String((rank += 1))}]` : segment.text))
    .join('')
}

/** The gaps as they are read: each language may have its own order. */
const gapsRead = <Gap extends { readonly id: string }>(text: string, gaps: readonly Gap[]): readonly Gap[] =>
  gapIds(text).flatMap((id) => gaps.filter((gap) => gap.id === id))

/** Its answers, in the order in which they are told; a case is decided, not told. */
export function revealedOf(item: Item, locale: string): readonly Revealed[] {
  switch (item.kind) {
    case 'choice':
      return item.options
        .filter(({ key }) => key)
        .map(({ text, feedback }) => ({ of: null, answer: text, why: feedback }))
    case 'categorise':
      return shownCards(item).map(({ text, bin, why }) => ({ of: text, answer: nameOf(item.bins, bin), why }))
    case 'cloze':
      return item.mode === 'drag'
        ? gapsRead(item.text, item.gaps).map(({ word, why }, at) => ({
            of: String(at + 1),
            answer: item.words.find(({ id }) => id === word)?.text ?? '',
            why,
          }))
        : gapsRead(item.text, item.gaps).map(({ options }, at) => {
            const key = options.find((option) => option.key)
            return { of: String(at + 1), answer: key?.text ?? '', why: key?.feedback ?? null }
          })
    case 'text-entry':
      return item.accept
        .slice(0, 1)
        .map(({ variants, feedback }) => ({ of: null, answer: variants[locale]?.[0] ?? '', why: feedback }))
    case 'number': {
      const value = new Intl.NumberFormat(locale, { maximumFractionDigits: 12 }).format(item.value)
      const answer = item.unit ? `${value}\u00a0${item.unit.text}` : value
      return [{ of: null, answer, why: item.explanation }]
    }
    case 'order':
      return item.steps.map(({ text, why }, at) => ({ of: String(at + 1), answer: text, why }))
    case 'pairs':
      return item.lefts.map(({ text, right, why }) => ({
        of: text,
        answer: item.rights.find(({ id }) => id === right)?.text ?? '',
        why,
      }))
    case 'reflection':
      return [
        ...item.criteria.map(({ text }) => ({ of: null, answer: text, why: null })),
        { of: null, answer: item.modelAnswer, why: null },
      ]
    case 'scenario':
      return []
  }
}

const nameOf = (bins: readonly { readonly id: string; readonly name: string }[], bin: string) =>
  bins.find(({ id }) => id === bin)?.name ?? ''

/** How many presses an item takes: its answers one by one, where it is told by steps. */
export const partsOf = (item: Item, how: How, locale: string): number =>
  how === 'steps' ? revealedOf(item, locale).length : 0
