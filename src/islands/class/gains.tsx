import type { ModuleGain } from '../../learning/class/module-gains.ts'
import { leastForShares } from '../../learning/statistics/figure.ts'
import { fill, plural } from '../../learning/text.ts'
import type { ReportProps } from './props.ts'
import { figureText, percentText } from './said.ts'

/** What the class won from the diagnostic to the final, module by module: bars, and the same as a table. */
export function Gains(props: ReportProps) {
  const { report, strings, locale } = props
  const t = strings.gains
  const whole = report.gains.find(({ module }) => module === null)
  const hasAny = report.gains.some(({ n }) => n > 0)
  return (
    <section aria-labelledby="class-gains">
      <h3 id="class-gains">{t.title}</h3>
      <p class="class-how">{hasAny ? t.how : t.none}</p>
      {hasAny && <GainTable {...props} />}
      {hasAny && whole && whole.leftOut > 0 && <p>{plural(locale, t.leftOut, whole.leftOut)}</p>}
    </section>
  )
}

function GainTable(props: ReportProps) {
  const { report, strings } = props
  const t = strings.gains
  return (
    <div class="scroll" role="region" aria-labelledby="class-gains-caption" tabIndex={0}>
      {/* Phones lay it out as a grid: its roles are said, or some browsers would forget them. */}
      <table role="table" class="class-table class-tall class-gain-table">
        <caption id="class-gains-caption">{t.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[t.module, t.n, t.before, t.after, t.gain].map((name) => (
              <th key={name} role="columnheader" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {report.gains.map((gain) => (
            <GainRow key={gain.module} {...props} of={gain} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function GainRow({ of, catalogue, strings, locale }: ReportProps & { readonly of: ModuleGain }) {
  const t = strings.gains
  const { module, n, before, after, gain } = of
  const percent = (share: number | null) => (share === null ? '–' : percentText(share, strings))
  return (
    <tr role="row" class={module === null ? 'whole' : undefined}>
      <th role="rowheader" scope="row">
        {catalogue.modules.find(({ id }) => id === module)?.title ?? t.whole}
        {before !== null && after !== null && <Bars before={before} after={after} />}
      </th>
      <td role="cell">{n}</td>
      <td role="cell">{percent(before)}</td>
      <td role="cell">{percent(after)}</td>
      <td role="cell">
        {figureText(gain, strings, locale)}
        {gain.value !== null && n < leastForShares && (
          <span class="class-note">{fill(strings.fragile, { n })}</span>
        )}
      </td>
    </tr>
  )
}

/** Before hollow, after full. */
const Bars = ({ before, after }: { readonly before: number; readonly after: number }) => (
  <svg class="class-bars" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
    <rect class="before" y="1" width={before * 100} height="8" />
    <rect class="after" y="11" width={after * 100} height="8" />
  </svg>
)
