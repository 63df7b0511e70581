import type { ClozeDragItem, ClozeItem, ClozeResponse, DragWord } from './cloze.ts'

/**
 * The response once the option or word `filling` is put into `gap`; `null` empties it. A word that may be used once
 * leaves the gap where it was.
 */
export function putInGap(
  item: ClozeItem<unknown>,
  { gaps }: ClozeResponse,
  gap: string,
  filling: string | null,
): ClozeResponse {
  const isFreed = (other: string, given: string) =>
    other === gap || (item.mode === 'drag' && !item.reusable && given === filling)
  const others = Object.entries(gaps).filter(([other, given]) => !isFreed(other, given))
  return { gaps: Object.fromEntries(filling === null ? others : [...others, [gap, filling]]) }
}

/** The words that can still be taken from the bank. */
export function wordsLeft<Text>(
  { words, reusable }: ClozeDragItem<Text>,
  { gaps }: ClozeResponse,
): readonly DragWord<Text>[] {
  const used = Object.values(gaps)
  return words.filter(({ id }) => reusable === true || !used.includes(id))
}
