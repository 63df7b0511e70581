import {
  calibrationOf,
  type CalibrationVerdict,
  type LevelCalibration,
} from '../../learning/statistics/calibration.ts'
import { fill } from '../../learning/text.ts'
import { part } from '../part.ts'
import type { Learner } from './learner.ts'
import type { ProgressPage } from './page.ts'

/** How often the learner is right at each stake: points over the bands, the table, and a sentence. */
export function showCalibration(fold: HTMLElement, { words }: ProgressPage, { state }: Learner): void {
  const t = words.calibration
  const attempts = Object.values(state.items).flatMap((item) => item.attempts)
  const levels = calibrationOf(attempts)
  part(fold, 'said').textContent = sentence(levels, t)
  part(fold, 'numbers').hidden = levels.every(({ answers }) => answers === 0)
  for (const { level, answers, right } of levels) {
    const share = answers === 0 ? 0 : right / answers
    const point = fold.querySelector(`circle[data-level="${level}"]`)
    point?.setAttribute('cy', String(100 - share * 100))
    point?.classList.toggle('none', answers === 0)
    const cell = fold.querySelector(`td[data-level="${level}"]`)
    if (cell) cell.textContent = answers === 0 ? '–' : fill(t.rightOf, { k: right, n: answers })
  }
}

function sentence(levels: readonly LevelCalibration[], t: ProgressPage['words']['calibration']): string {
  if (levels.every(({ answers }) => answers === 0)) return t.none
  if (levels.every(({ verdict }) => verdict === null)) return t.few
  const stakesWith = (verdict: CalibrationVerdict) =>
    levels.filter((one) => one.verdict === verdict).map(({ level }) => t.stakes[level])
  const said = (
    [
      ['too-sure', t.tooSure],
      ['too-modest', t.tooModest],
    ] as const
  ).flatMap(([verdict, template]) => {
    const stakes = stakesWith(verdict)
    return stakes.length > 0 ? fill(template, { levels: stakes.join(', ') }) : []
  })
  return said.length > 0 ? said.join(' ') : t.fair
}
