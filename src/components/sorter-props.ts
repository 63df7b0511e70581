import { strings } from '../i18n/index.ts'
import { firstRound } from '../islands/sorter/first-round.ts'
import type { SorterProps } from '../islands/sorter/props.ts'
import type { CategoriseItem } from '../learning/items/categorise.ts'

/** What the sorter is rendered with in the page, and taken over with in the browser. */
export const sorterProps = (item: CategoriseItem<string>, locale: string): SorterProps => ({
  item,
  round: firstRound(item),
  strings: strings(locale).sorter,
  locale,
  context: 'sort',
  draft: item.id,
})
