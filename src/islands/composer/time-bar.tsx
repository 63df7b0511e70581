import { minutesOf, type RunSheet } from '../../learning/workshop/run-sheet.ts'
import type { ComposerPage } from './props.ts'
import { barText } from './words.ts'

interface Props {
  readonly page: ComposerPage
  readonly sheet: RunSheet
}

/** What is planned, beside what is wanted: in a picture, and in words that are read out as they change. */
export function TimeBar({ page, sheet: { steps, minutes } }: Props) {
  const planned = minutesOf(steps)
  const whole = Math.max(planned, minutes ?? 0, 1)
  const share = (part: number) => `${(100 * part) / whole}%`
  return (
    <>
      <svg class="time-bar" aria-hidden="true">
        <rect class="whole" width="100%" height="100%" />
        <rect class="part" width={share(planned)} height="100%" />
        {minutes !== undefined && planned > minutes && (
          <rect class="over" x={share(minutes)} width={share(planned - minutes)} height="100%" />
        )}
      </svg>
      <p role="status" class="time-said">
        {barText(page.strings, planned, minutes)}
      </p>
    </>
  )
}
