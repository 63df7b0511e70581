import type { CategoriseItem } from '../../learning/items/categorise.ts'
import { binOptions, ListTable } from './list-table.tsx'
import type { SorterFormStrings, SorterListStrings } from './strings.ts'
import { idOf } from './view.ts'

interface Props {
  readonly item: CategoriseItem<string>
  readonly strings: SorterFormStrings
  readonly list: SorterListStrings
}

/** The sorter where no script runs: lists to fill in, to be compared with the answers. Rendered, never hydrated. */
export function ListsForm({ item, strings, list }: Props) {
  return (
    <form class="sorter">
      <p class="q">{item.stem}</p>
      <p>{strings.how}</p>
      <ListTable strings={list}>
        {item.cards.map(({ id, text }) => (
          <tr key={id}>
            <th scope="row">
              <label for={idOf(item, `${id}-form`)}>{text}</label>
            </th>
            <td>
              <select id={idOf(item, `${id}-form`)} autocomplete="off">
                {binOptions(list, item.bins)}
              </select>
            </td>
          </tr>
        ))}
      </ListTable>
      <button type="reset" class="btn">
        {strings.reset}
      </button>
      <details>
        <summary>{strings.answers}</summary>
        <Answers item={item} />
      </details>
    </form>
  )
}

function Answers({ item }: { readonly item: CategoriseItem<string> }) {
  return (
    <dl>
      {item.cards.map((card) => (
        <div key={card.id}>
          <dt>{card.text}</dt>
          <dd>
            <b>{nameOf(item, card.bin)}.</b> {card.why}
          </dd>
          {card.also?.map((other) => (
            <dd key={other.bin}>
              <b>{nameOf(item, other.bin)}.</b> {other.rationale}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

const nameOf = (item: CategoriseItem<string>, id: string) => item.bins.find((bin) => bin.id === id)?.name
