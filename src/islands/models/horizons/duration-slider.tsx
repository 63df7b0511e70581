import { durationOf, stopAt, stopMonths } from '../../../learning/models/horizons/stops.ts'
import { plural } from '../../../learning/text.ts'
import { type Found, foundIn } from '../../found.ts'
import type { Told } from './placement.ts'

interface Props extends Told {
  readonly id: string
  /** The parameter that it moves. */
  readonly parameter: string
  readonly label: string
  readonly months: number
  readonly change: (months: number) => void
}

/** A time, by stops that stand about evenly along the axis: weeks and years are both within reach. */
export function DurationSlider({ id, parameter, label, months, change, ...told }: Props) {
  const words = durationTold(months, told)
  return (
    <div class="duration">
      <label for={id}>{label}</label> <output for={id}>{words}</output>
      <input
        id={id}
        name={stopName(parameter)}
        type="range"
        min={0}
        max={stopMonths.length - 1}
        step={1}
        value={stopAt(months)}
        aria-valuetext={words}
        onInput={({ currentTarget }) => change(stopMonths[Number(currentTarget.value)] ?? months)}
      />
    </div>
  )
}

/** The field holds a stop, not months. */
const stopName = (parameter: string) => `${parameter}-stop`

/** What was found in the form, with months for the stops of `parameters`. */
export const monthsFound = (found: Found, parameters: readonly string[]): Found => [
  ...found,
  ...parameters.map((id) => [id, String(stopMonths[Number(foundIn(found, stopName(id)))])] as const),
]

/** "18 months", "4 years". */
export function durationTold(months: number, { say, locale }: Pick<Told, 'say' | 'locale'>): string {
  const { unit, count } = durationOf(months)
  const k = count.toLocaleString(locale)
  return plural(locale, { one: say(`${unit}-one`, { k }), other: say(`${unit}-other`, { k }) }, count)
}
