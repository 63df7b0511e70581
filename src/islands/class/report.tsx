import { leastForShares } from '../../learning/statistics/figure.ts'
import { fill, plural } from '../../learning/text.ts'
import { Gains } from './gains.tsx'
import { ItemTable } from './item-table.tsx'
import { Kept } from './kept.tsx'
import { MistakeList } from './mistake-list.tsx'
import type { ReportProps } from './props.ts'
import { ReliabilityView } from './reliability.tsx'
import { percentText, shownOf } from './said.ts'
import type { SheetName } from './strings.ts'

interface Props extends ReportProps {
  readonly save: (sheet: SheetName) => void
  readonly print: () => void
}

const sheets = ['mistakes', 'items', 'options', 'gains'] as const

/** All that a class's answers tell, what to do about it first. */
export const Report = (props: Props) => <Kept of={props.report}>{() => <ReportView {...props} />}</Kept>

function ReportView(props: Props) {
  const { strings, save, print } = props
  return (
    <>
      <Overview {...props} />
      <MistakeList {...props} />
      <ItemTable key={JSON.stringify(props.report.scope)} {...props} />
      <ReliabilityView {...props} />
      <Gains {...props} />
      <p class="acts class-acts noprint">
        {sheets.map((sheet) => (
          <button key={sheet} type="button" class="btn" onClick={() => save(sheet)}>
            {strings[sheet].csv}
          </button>
        ))}
        <button type="button" class="btn" onClick={print}>
          {strings.files.print}
        </button>
      </p>
    </>
  )
}

/** How many, how well, and how far that may be trusted. */
function Overview({ report, catalogue, strings, locale }: ReportProps) {
  const { learners, answers, meanScore, scope } = report
  const t = strings.scope
  const said = {
    learners: plural(locale, strings.entries.learners, learners),
    answers: plural(locale, t.answers, answers),
    mean: percentText(meanScore ?? 0, strings),
  }
  return (
    <div class="class-overview">
      <p class="class-shown">{shownOf(scope, catalogue, t)}</p>
      <p class="class-figure">{fill(t.said, said)}</p>
      {learners < leastForShares && <p class="class-caution">{plural(locale, t.few, learners)}</p>}
      <p class="class-how">{t.trust}</p>
    </div>
  )
}
