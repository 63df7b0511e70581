import type { ClozeItem } from './cloze.ts'

/** What fills a gap rightly. */
export interface GapKey<Text> {
  readonly gap: string
  /** Several where several options are keys. */
  readonly texts: readonly Text[]
  /** Why, of the first of them. */
  readonly why: Text | null
}

/** The key of each gap. */
export function clozeKeys<Text>(item: ClozeItem<Text>): readonly GapKey<Text>[] {
  if (item.mode === 'choose')
    return item.gaps.map(({ id, options }) => {
      const keys = options.filter(({ key }) => key)
      return { gap: id, texts: keys.map(({ text }) => text), why: keys[0]?.feedback ?? null }
    })
  return item.gaps.map(({ id, word, why }) => ({
    gap: id,
    texts: item.words.flatMap((one) => (one.id === word ? [one.text] : [])),
    why,
  }))
}

/** What stands in `gap` as the learner reads it; `null` where nothing known does. */
export function fillingText<Text>(item: ClozeItem<Text>, gap: string, filling: string | null): Text | null {
  const choices =
    item.mode === 'choose' ? (item.gaps.find(({ id }) => id === gap)?.options ?? []) : item.words
  return choices.find(({ id }) => id === filling)?.text ?? null
}
