import type { ComponentChildren } from 'preact'
import type { Bin } from '../../learning/items/categorise.ts'
import type { SorterTableStrings } from './strings.ts'

interface TableProps {
  readonly strings: SorterTableStrings
  readonly children: ComponentChildren
}

/** A card a row: its text, its bin. */
export function ListTable({ strings, children }: TableProps) {
  return (
    <table class="lists">
      <thead>
        <tr>
          <th scope="col">{strings.card}</th>
          <th scope="col">{strings.bin}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

interface OptionsProps {
  readonly strings: SorterTableStrings
  readonly bins: readonly Bin<string>[]
}

/** What a card's list offers: '' is no bin. */
export function BinOptions({ strings, bins }: OptionsProps) {
  return (
    <>
      <option value="">{strings.none}</option>
      {bins.map((bin) => (
        <option key={bin.id} value={bin.id}>
          {bin.name}
        </option>
      ))}
    </>
  )
}
