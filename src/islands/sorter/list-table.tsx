import type { ComponentChildren } from 'preact'
import type { Bin } from '../../learning/items/categorise.ts'
import type { SorterListStrings } from './strings.ts'

interface TableProps {
  readonly strings: SorterListStrings
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

/** What a card's list offers: '' is no bin. */
export const binOptions = (strings: SorterListStrings, bins: readonly Bin<string>[]) =>
  [{ id: '', name: strings.none }, ...bins].map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
