import { Fold } from './fold.tsx'

interface Props {
  /** What opens it. */
  readonly summary: string
  readonly caption: string
  readonly head: readonly string[]
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly string[])[]
}

/** The figure as a table, behind a fold. */
export function ValuesTable({ summary, ...table }: Props) {
  return (
    <Fold summary={summary}>
      {() => (
        <div class="scroll" role="region" aria-label={table.caption} tabIndex={0}>
          <Table {...table} />
        </div>
      )}
    </Fold>
  )
}

/** A heading that is empty is none: the corner above the names. */
export function Table({ caption, head, rows }: Omit<Props, 'summary'>) {
  return (
    <table>
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          {head.map((name) =>
            name === '' ? (
              <td key={name} />
            ) : (
              <th key={name} scope="col">
                {name}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...cells], row) => (
          <tr key={`${row} ${name}`}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
