import { bareText } from '../items/bare-text.ts'
import { withoutAccents } from '../items/fold-text.ts'
import type { Item } from '../items/index.ts'
import { own } from '../items/own-field.ts'
import { toleratedTypos } from '../items/text-nearness.ts'
import type { ItemOf } from './writing.ts'

/** Facts of items that formats cannot say; see `lossReasons`. */

export const hasHints = ({ hints }: Item): boolean => (hints?.length ?? 0) > 0

/** A round draws some of the cards: elsewhere all are dealt. */
export const drawsSome = ({ draw, cards }: ItemOf<'categorise'>): boolean => draw < cards.length

/** More than one answer to a card or a gap is right. */
export function hasAlternatives(item: ItemOf<'categorise'> | ItemOf<'cloze'>): boolean {
  if (item.kind === 'categorise') return item.cards.some(({ also }) => (also?.length ?? 0) > 0)
  return (
    item.mode === 'choose' && item.gaps.some(({ options }) => options.filter(({ key }) => key).length > 1)
  )
}

/** Some accepted spelling is long enough for a typo to be forgiven. */
export const forgivesTypos = ({ accept }: ItemOf<'text-entry'>, locale: string): boolean =>
  accept
    .flatMap(({ variants }) => own(variants, locale) ?? [])
    .some((spelling) => toleratedTypos(withoutAccents(bareText(spelling, locale))) > 0)
