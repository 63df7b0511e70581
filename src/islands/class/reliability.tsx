import { leastForCorrelations, leastItems } from '../../learning/statistics/figure.ts'
import { fill, plural } from '../../learning/text.ts'
import type { ReportProps } from './props.ts'
import { figureText } from './said.ts'

/** One figure for the whole, what it was computed of, and why it may not be trusted. */
export function ReliabilityView({ report, strings, locale }: ReportProps) {
  const t = strings.reliability
  const { name, figure, n, k, learnersOut, itemsOut } = report.reliability
  const counted = (learners: number, items: number) => ({
    n: plural(locale, t.learners, learners),
    k: plural(locale, t.items, items),
  })
  const cautions = [
    ...(n < leastForCorrelations ? [fill(t.fewLearners, { k: leastForCorrelations })] : []),
    ...(k < leastItems ? [fill(t.fewItems, { k: leastItems })] : []),
  ]
  const isThere = figure.value !== null
  const why = new Intl.ListFormat(locale).format(cautions)
  return (
    <section aria-labelledby="class-reliability">
      <h3 id="class-reliability">{t.title}</h3>
      <p class={isThere ? 'class-figure' : undefined}>
        {isThere && `${t.names[name]} = `}
        {figureText(figure, strings, locale)}
      </p>
      {isThere && <p>{fill(t.of, counted(n, k))}</p>}
      {isThere && cautions.length > 0 && <p class="class-caution">{fill(t.few, { why })}</p>}
      {isThere && learnersOut + itemsOut > 0 && <p>{fill(t.out, counted(learnersOut, itemsOut))}</p>}
      <p class="class-how">{t.how}</p>
    </section>
  )
}
