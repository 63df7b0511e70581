import { stakes } from '../../learning/certainty/marks.ts'
import { leastAnswers, type LevelCalibration } from '../../learning/statistics/calibration.ts'
import { fill } from '../../learning/text.ts'
import { signed } from '../staking/signed.ts'
import type { CertaintyStrings } from './strings.ts'

interface Props {
  readonly levels: readonly LevelCalibration[]
  readonly strings: CertaintyStrings
  /** `{k}` of `{n}`. */
  readonly tally: string
  readonly locale: string
}

/** In units of the drawing. */
const area = { left: 84, right: 600, top: 16, bottom: 316, height: 380, width: 616 }
const columnWidth = (area.right - area.left) / 3
const yOf = (share: number) => area.bottom - share * (area.bottom - area.top)
const ticks = [0, 0.25, 0.5, 0.75, 1]

/** How often the learner is right at each stake, against the chances at which that stake is the wise one. */
export function CalibrationPlot({ levels, strings, tally, locale }: Props) {
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  return (
    <figure class="calibration">
      <p class="small muted">{strings.axis}</p>
      <svg viewBox={`0 0 ${area.width} ${area.height}`} role="img" aria-label={strings.alt}>
        {ticks.map((tick) => (
          <g key={tick} class="tick">
            <line {...{ x1: area.left, x2: area.right, y1: yOf(tick), y2: yOf(tick) }} />
            <text x={area.left - 10} y={yOf(tick)}>
              {percent.format(tick)}
            </text>
          </g>
        ))}
        {levels.map((level, at) => (
          <Column key={level.level} {...level} x={area.left + at * columnWidth} {...{ strings, tally }} />
        ))}
      </svg>
      <Legend strings={strings.legend} />
    </figure>
  )
}

interface ColumnProps extends LevelCalibration {
  readonly x: number
  readonly strings: CertaintyStrings
  readonly tally: string
}

function Column({ x, level, answers, right, band, strings, tally }: ColumnProps) {
  const middle = x + columnWidth / 2
  const y = yOf(answers > 0 ? right / answers : 0)
  const height = yOf(band.from) - yOf(band.to)
  return (
    <g>
      <rect class="band" {...{ x: x + 8, y: yOf(band.to), width: columnWidth - 16, height }} />
      {answers > 0 && (
        <g class={answers < leastAnswers ? 'point few' : 'point'}>
          <circle {...{ cx: middle, cy: y, r: 11 }} />
          <text x={middle} y={y < area.top + 40 ? y + 34 : y - 26}>
            {fill(tally, { k: right, n: answers })}
          </text>
        </g>
      )}
      <text class="stake" x={middle} y={area.bottom + 36}>
        {fill(strings.stake, { right: signed(stakes[level].right), wrong: signed(stakes[level].wrong) })}
      </text>
    </g>
  )
}

function Legend({ strings }: { readonly strings: CertaintyStrings['legend'] }) {
  return (
    <ul class="legend">
      <li>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <rect class="band" {...{ x: 1, y: 1, width: 22, height: 22 }} />
        </svg>
        {strings.band}
      </li>
      {(['point', 'few'] as const).map((look) => (
        <li key={look}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <g class={`point ${look}`}>
              <circle {...{ cx: 12, cy: 12, r: 9 }} />
            </g>
          </svg>
          {strings[look]}
        </li>
      ))}
    </ul>
  )
}
