import { Component } from 'preact'
import type { CategoriseItem } from '../../learning/items/categorise.ts'
import { drawRound } from '../../learning/sorting/draw-round.ts'
import { newSeed } from '../../state/seeds.ts'
import type { Circumstances } from '../answering/item-answering.ts'
import { BinSymbols } from '../sorter/bin-symbols.tsx'
import type { SorterProps } from '../sorter/props.ts'
import { Sorter } from '../sorter/sorter.tsx'

interface Props {
  /** As the sorter of the lesson has them. */
  readonly own: SorterProps
  readonly circumstances: Circumstances
}

/** Cards to sort: another round than in the lesson. The sections to reread are not on this page. */
export class ReviewSorter extends Component<Props> {
  readonly #item = withoutSections(this.props.own.item)
  readonly #round = drawRound(this.#item, newSeed())

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
