import { certaintyLevels } from '../../learning/certainty/level.ts'
import { stakes } from '../../learning/certainty/marks.ts'
import { bandOf } from '../../learning/statistics/calibration.ts'
import { signed } from '../staking/signed.ts'
import { bandWords } from './band-words.ts'
import type { CertaintyStrings, OpeningStrings } from './strings.ts'

interface Props {
  readonly strings: OpeningStrings['stakes']
  readonly bands: CertaintyStrings['bands']
  readonly locale: string
}

/** When which stake pays, worked out from the marks. */
export function StakesTable({ strings: { caption, columns }, bands, locale }: Props) {
  return (
    <table class="figures stakes-table">
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.chance}</th>
          <th scope="col">{columns.right}</th>
          <th scope="col">{columns.wrong}</th>
        </tr>
      </thead>
      <tbody>
        {certaintyLevels.map((level) => (
          <tr key={level}>
            <th scope="row">{bandWords(bandOf(level), bands, locale)}</th>
            <td>{signed(stakes[level].right)}</td>
            <td>{signed(stakes[level].wrong)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
