import type { CategoriseItem } from '../../learning/items/categorise.ts'
import { SignSymbol } from '../sign/sign-symbol.tsx'
import { idOf } from './view.ts'

/** What every `BinSign` of the item shows. Rendered once, never hydrated. */
export function BinSymbols({ item }: { readonly item: CategoriseItem<string> }) {
  return (
    <svg class="symbols" aria-hidden="true">
      {item.bins.map(
        (bin) => bin.sign && <SignSymbol key={bin.id} id={idOf(item, `sign-${bin.id}`)} name={bin.sign} />,
      )}
    </svg>
  )
}
