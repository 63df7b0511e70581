import { Component } from 'preact'
import type { CategoriseItem } from '../../learning/items/categorise.ts'
import { seedFrom } from '../../learning/random.ts'
import { drawRound } from '../../learning/sorting/draw-round.ts'
import type { Circumstances } from '../answering/item-answering.ts'
import { BinSymbols } from '../sorter/bin-symbols.tsx'
import type { SorterProps } from '../sorter/props.ts'
import { Sorter } from '../sorter/sorter.tsx'

interface Props {
  /** As the sorter of the lesson has them. */
  readonly own: SorterProps
  readonly circumstances: Required<Pick<Circumstances, 'context' | 'anewAs'>>
}

/** Cards to sort: another round each time, the same after a reload. The sections to reread are not on this page. */
export class ReviewSorter extends Component<Props> {
  readonly #item = withoutSections(this.props.own.item)
  readonly #round = drawRound(this.#item, seedFrom(this.props.circumstances.anewAs))

  render({ own, circumstances }: Props) {
    return (
      <div class="sort">
        <BinSymbols item={this.#item} />
        <Sorter
          {...own}
          item={this.#item}
          round={this.#round}
          context={circumstances.context}
          draft={circumstances.anewAs}
        />
      </div>
    )
  }
}

const withoutSections = (item: CategoriseItem<string>): CategoriseItem<string> => ({
  ...item,
  bins: item.bins.map((bin) => ({ ...bin, section: undefined })),
})
