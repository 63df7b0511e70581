import { type BeforeAfter, changeOf } from '../../learning/assessment/before-after.ts'
import type { Catalogue } from '../../learning/catalogue.ts'
import { moduleTitle } from './module-table.tsx'
import type { ResultStrings } from './strings.ts'
import { TallyBar } from './tally-bar.tsx'

interface Props {
  readonly compared: BeforeAfter
  readonly course: Catalogue
  readonly strings: ResultStrings
}

/** The diagnostic and the final, side by side. What changed is told in words: it is one person's, and few questions. */
export function ComparedTable({ compared, course, strings: { compared: words, tally } }: Props) {
  const { before, after, modules } = compared
  const [names, rows] = [words.columns, [...modules, { module: '', before, after, change: undefined }]]
  return (
    <section aria-labelledby="compared">
      <h3 id="compared">{words.title}</h3>
      <table class="figures compared">
        <caption class="vh">{words.caption}</caption>
        <thead>
          <tr>
            {(['module', 'before', 'after', 'change'] as const).map((column) => (
              <th key={column} scope="col">
                {names[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.module}>
              <th scope="row">{row.module ? moduleTitle(row.module, course) : words.all}</th>
              <td data-column={names.before}>
                <TallyBar right={row.before.right} of={row.before.of} words={tally} />
              </td>
              <td data-column={names.after}>
                <TallyBar right={row.after.right} of={row.after.of} words={tally} />
              </td>
              <td data-column={names.change}>
                <b>{words.changes[row.change ?? changeOf(before, after)]}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small muted">{words.chance}</p>
    </section>
  )
}
