import type { Bin, CategoriseItem } from '../../learning/items/categorise.ts'
import { idOf } from './view.ts'

interface Props {
  readonly item: CategoriseItem<string>
  readonly bin: Bin<string>
}

/** The drawing of the bin, where it has one: the page holds it once (`BinSymbols`). */
export function BinSign({ item, bin }: Props) {
  return bin.sign ? (
    <svg class="i" aria-hidden="true">
      <use href={`#${idOf(item, `sign-${bin.id}`)}`} />
    </svg>
  ) : null
}
