import type { CategoriseItem } from '../../learning/items/categorise.ts'
import { byId } from '../../learning/sorting/board.ts'
import type { Announcement } from '../../learning/sorting/play.ts'
import { fill, plural } from '../../learning/text.ts'
import type { SorterStrings } from './strings.ts'

/** The announcement in words: `c` and `b` are the texts of its card and bin. */
export function sentenceOf(
  announcement: Announcement,
  item: CategoriseItem<string>,
  strings: SorterStrings,
  locale: string,
): string {
  const { event, card, bin, k = 0, r = 0, n = 0 } = announcement
  if (event === 'checked') return fill(plural(locale, strings.checked, k), { n })
  const c = byId(item.cards, card)?.text ?? ''
  const b = byId(item.bins, bin)?.name ?? ''
  return fill(strings.said[event], { c, b, k: plural(locale, strings.binCount, k), r, n })
}
