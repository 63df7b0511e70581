import { roomMatrices } from '../../learning/room/confusions.ts'
import type { VotedProps } from './confusion-list.tsx'

/** What was right against what was chosen, over the items that have the same options. */
export function RoomMatrices({ ballots, items, strings }: VotedProps) {
  const t = strings.session.matrix
  const matrices = roomMatrices(ballots, items)
  if (matrices.length === 0) return null
  return (
    <section aria-labelledby="vote-matrix">
      <h3 id="vote-matrix">{t.title}</h3>
      {matrices.map(({ labels, rows }) => (
        <div key={labels.join()} class="scroll" role="region" aria-labelledby="vote-matrix" tabIndex={0}>
          <table class="vote-matrix">
            <caption>{t.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t.corner}</th>
                {labels.map((label) => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, hands }) => (
                <tr key={key}>
                  <th scope="row">{key}</th>
                  {hands.map((count, at) => (
                    <td key={labels[at]} class={classOf(count, labels[at] === key)}>
                      {count}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  )
}

const classOf = (count: number, isRight: boolean) => (count === 0 ? undefined : isRight ? 'right' : 'astray')
