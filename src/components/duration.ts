import type { Strings } from '../i18n/index.ts'
import { fill } from '../learning/text.ts'

type HomeStrings = Pick<Strings['home'], 'wholeLeft' | 'duration'>

/** How long the rest of the course takes, in words; empty where nothing is left. */
export function wholeLeft(strings: HomeStrings, minutes: number): string {
  return minutes === 0 ? '' : fill(strings.wholeLeft, { time: durationText(strings.duration, minutes) })
}

/** From an hour on, to five minutes: a sum of estimates is not known better. */
export function durationText(strings: HomeStrings['duration'], minutes: number): string {
  if (minutes < 60) return fill(strings.minutes, { m: minutes })
  const rounded = Math.round(minutes / 5) * 5
  const [h, m] = [Math.floor(rounded / 60), rounded % 60]
  return m === 0 ? fill(strings.hours, { h }) : fill(strings.both, { h, m: String(m).padStart(2, '0') })
}
