import type { ClozeItem } from '../../items/cloze.ts'
import { gapSegments } from '../../items/gap-text.ts'
import { own } from '../../items/own-field.ts'
import type { LaidCloze } from '../../worksheet/laid-item.ts'
import { type Block, type Card, type Line, right, wrong } from './card.ts'

/** The text with its gaps numbered; behind it what fills each of them, and what is said of other words. */
export function gappedCards({ item, gaps, bank }: LaidCloze): readonly Card[] {
  const numberOf = (id: string) => gaps.find((gap) => gap.id === id)?.n ?? 0
  const text = gapSegments(item.text)
    .map((segment) => ('gap' in segment ? `[${numberOf(segment.gap)}\u00a0…]` : segment.text))
    .join('')
  const choices = gaps
    .filter(({ options }) => options.length > 0)
    .map(({ n, options }): Block => ({ text: `${n}.`, lines: options.map((one) => ({ text: one.text })) }))
  const words: Block = { lines: bank.map((word) => ({ text: word.text })) }
  return [
    {
      front: [{ text: item.stem }, { text }, ...choices, words],
      back: gaps.map(({ n, id }) => ({ text: `${n}.`, lines: toldOf(item, id) })),
    },
  ]
}

/** The words of the gap, the right one first. */
function toldOf(item: ClozeItem<string>, id: string): readonly Line[] {
  if (item.mode === 'choose') {
    const options = item.gaps.find((gap) => gap.id === id)?.options ?? []
    const keys = options.filter(({ key }) => key).map(({ text, feedback }) => right(text, feedback))
    const others = options.filter(({ key }) => !key).map(({ text, feedback }) => wrong(text, feedback))
    return [...keys, ...others]
  }
  const gap = item.gaps.find((one) => one.id === id)
  if (!gap) return []
  const key = item.words.filter((word) => word.id === gap.word).map(({ text }) => right(text, gap.why))
  const others = item.words
    .filter((word) => word.id !== gap.word)
    .map((word) => wrong(word.text, own(gap.not, word.id) ?? word.not))
  return [...key, ...others]
}
