import { own } from '../../items/own-field.ts'
import type { LaidCategorise, LaidOrder, LaidPairs } from '../../worksheet/laid-item.ts'
import { type Card, type Line, right, wrong } from './card.ts'

/** Kinds whose parts are put somewhere. */
export const arrangedCards = {
  categorise: sortedCards,
  order: ({ item, steps }: LaidOrder): readonly Card[] => {
    const letterOf = (id: string) => steps.find((step) => step.id === id)?.letter ?? ''
    const lines = item.steps.map(({ id, text, why }, at): Line => ({
      text: `${at + 1}. ${letterOf(id)}. ${text}`,
      why,
    }))
    const shown = steps.map(({ letter, text }) => ({ text: `${letter}. ${text}` }))
    return [{ front: [{ text: item.stem, lines: shown }], back: [{ lines }] }]
  },
  pairs: pairedCards,
}

/** A card for each card of the sorter: each is remembered, or not, by itself. */
function sortedCards({ item, bins }: LaidCategorise): readonly Card[] {
  const choices = bins.map(({ letter, name, description }): Line => ({
    text: `${letter}. ${name}`,
    why: description,
  }))
  return item.cards.map(({ id, text, bin, why, not, also = [] }) => {
    const told = bins.map(({ id: at, letter, name, not: otherwise }) => {
      const named = `${letter}. ${name}`
      const defended = also.find((other) => other.bin === at)
      if (at === bin) return right(named, why)
      return defended ? right(named, defended.rationale) : wrong(named, own(not, at) ?? otherwise)
    })
    const key = told.filter((_, at) => bins[at]?.id === bin)
    const lines = [...key, ...told.filter((line) => !key.includes(line))]
    return { part: id, front: [{ text: item.stem }, { text, lines: choices }], back: [{ lines }] }
  })
}

/** Behind each left what goes with it, then what does not: within one set that may be another left. */
function pairedCards({ item, lefts, rights }: LaidPairs): readonly Card[] {
  const numbered = lefts.map(({ id, n, text }) => ({ id, text: `${n}. ${text}` }))
  const lettered = rights.map(({ id, letter, text }) => ({ id, text: `${letter}. ${text}` }))
  const back = lefts.map(({ n, text, right: key, why, not, otherwise }) => {
    const keys = lettered.filter(({ id }) => id === key).map((tile) => right(tile.text, why))
    const others = [...lettered, ...numbered].flatMap((tile) => {
      const comment = own(not, tile.id)
      return comment === undefined ? [] : [wrong(tile.text, comment)]
    })
    return { text: `${n}. ${text}`, lines: [...keys, ...others, wrong('…', otherwise)] }
  })
  return [{ front: [{ text: item.stem, lines: numbered }, { lines: lettered }], back }]
}
