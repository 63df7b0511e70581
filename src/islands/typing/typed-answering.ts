import type { ItemId } from '../../learning/items/item.ts'
import type { TypedResponse } from '../../learning/items/typed-response.ts'
import { type Circumstances, ItemAnswering, type Rules } from '../answering/item-answering.ts'
import { type Found, foundIn } from '../found.ts'

interface Props {
  readonly item: { readonly id: ItemId; readonly revision: number }
  readonly locale: string
  readonly found?: Found
}

/** What a kind tells of what is typed. */
type Judge = Required<Pick<Rules<TypedResponse>, 'parse' | 'grade' | 'isUnreadable'>>

/** Answering by typing, in the language of the page. A wrong answer stays to be mended: it is not typed anew. */
export function typedAnswering(
  { item, locale, found }: Props,
  judge: Judge,
  redraw: () => void,
  circumstances?: Circumstances,
): ItemAnswering<TypedResponse> {
  const isBlank = ({ text }: TypedResponse) => text.trim() === ''
  const text = foundIn(found, item.id)
  return new ItemAnswering(
    item,
    { ...judge, isBlank, kept: (response) => response },
    text === undefined ? null : { text, locale },
    redraw,
    circumstances,
  )
}
