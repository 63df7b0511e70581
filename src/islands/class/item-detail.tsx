import type { ItemReport } from '../../learning/class/class-report.ts'
import type { OptionRow } from '../../learning/class/option-table.ts'
import { Sign } from '../sign/sign.tsx'
import { Mistakes } from './mistake-list.tsx'
import type { ReportProps } from './props.ts'
import { percentText } from './said.ts'

interface Props extends ReportProps {
  readonly row: ItemReport
}

/** Who answered what: of a choice, each option; of other kinds, the mistakes that can be told apart. */
export function ItemDetail({ row, ...props }: Props) {
  const { report, strings } = props
  const t = strings.options
  if (row.options) return <OptionRows {...props} item={row.item} rows={row.options} />
  const mistakes = report.misconceptions.filter(({ item }) => item === row.item)
  return mistakes.length === 0 ? <p>{t.none}</p> : <Mistakes {...props} mistakes={mistakes} from={1} isBare />
}

interface OptionRowsProps extends ReportProps {
  readonly item: string
  readonly rows: readonly OptionRow[]
}

function OptionRows({ item: id, rows, items, strings }: OptionRowsProps) {
  const t = strings.options
  const item = items.get(id)
  if (item?.kind !== 'choice') return null
  const percent = (share: number | null) => (share === null ? '–' : percentText(share, strings))
  return (
    <>
      <table class="class-table class-options">
        <caption>{t.caption}</caption>
        <thead>
          <tr>
            {[t.option, t.count, t.share, t.rest].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ option, isKey, count, share, rest, note }) => (
            <tr key={option} class={isKey ? 'key' : undefined}>
              <th scope="row">
                {item.options.find((one) => one.id === option)?.text}
                {isKey && (
                  <b class="class-key">
                    <Sign name="yes" /> {t.key}
                  </b>
                )}
                {note && <span class="class-note">{t.notes[note]}</span>}
              </th>
              <td>{count}</td>
              <td>{percent(share)}</td>
              <td>{percent(rest)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="class-how">{t.how}</p>
    </>
  )
}
