import type { SittingResult, Tally } from '../../learning/assessment/sitting-result.ts'
import type { Certainty } from '../../learning/certainty/level.ts'
import { stakes } from '../../learning/certainty/marks.ts'
import {
  type CalibrationVerdict,
  calibrationOf,
  leastAnswers,
  type LevelCalibration,
} from '../../learning/statistics/calibration.ts'
import { fill } from '../../learning/text.ts'
import { signed } from '../staking/signed.ts'
import { bandWords } from './band-words.ts'
import { CalibrationPlot } from './calibration-plot.tsx'
import type { CertaintyStrings } from './strings.ts'

interface Props {
  readonly result: SittingResult
  readonly strings: CertaintyStrings
  /** `{k}` of `{n}`. */
  readonly tally: string
  readonly locale: string
}

/** What the stakes came to, and whether they tell what the learner knows. */
export function CertaintyPart({ result, strings, tally, locale }: Props) {
  const levels = calibrationOf(result.answers.map(({ attempt }) => attempt))
  const words = { marks: signed(result.marks), low: marksAt(1, result), high: marksAt(3, result) }
  return (
    <section aria-labelledby="certainty">
      <h3 id="certainty">{strings.title}</h3>
      <p>{fill(strings.marks, words)}</p>
      {adviceIn(levels).map((verdict) => (
        <p key={verdict}>{fill(strings.advice[verdict], { n: leastAnswers })}</p>
      ))}
      <CalibrationPlot {...{ levels, strings, tally, locale }} />
      <LevelTable {...{ result, levels, strings, tally, locale }} />
    </section>
  )
}

/** What the answers would have brought at one level throughout. */
function marksAt(level: Certainty, { right, of }: Tally): string {
  return signed(right * stakes[level].right + (of - right) * stakes[level].wrong)
}

/** What goes wrong comes before what goes well; where nothing can be told, that is said. */
function adviceIn(levels: readonly LevelCalibration[]): readonly (CalibrationVerdict | 'none')[] {
  const told = (['too-sure', 'too-modest', 'fair'] as const).filter((one) =>
    levels.some(({ verdict }) => verdict === one),
  )
  const wrong = told.filter((one) => one !== 'fair')
  if (wrong.length > 0) return wrong
  return told.length > 0 ? told : ['none']
}

function LevelTable({
  result,
  levels,
  strings,
  tally,
  locale,
}: Props & { readonly levels: readonly LevelCalibration[] }) {
  const { columns, verdicts, caption } = strings
  return (
    <table class="figures levels-table">
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          {(['stake', 'right', 'marks', 'band', 'verdict'] as const).map((column) => (
            <th key={column} scope="col">
              {columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levels.map(({ level, answers, right, band, verdict }, at) => {
          const { right: gain, wrong: loss } = stakes[level]
          return (
            <tr key={level}>
              <th scope="row">{fill(strings.stake, { right: signed(gain), wrong: signed(loss) })}</th>
              <td data-column={columns.right}>{fill(tally, { k: right, n: answers })}</td>
              <td data-column={columns.marks}>{signed(result.levels[at]?.marks ?? 0)}</td>
              <td data-column={columns.band}>{bandWords(band, strings.bands, locale)}</td>
              <td data-column={columns.verdict}>{verdicts[verdict ?? 'none']}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
