import {
  axisMonths,
  axisPlace,
  bands,
  farFromMonths,
  nearUpToMonths,
} from '../../../learning/models/horizons/bands.ts'
import type { Kind } from '../../../learning/models/horizons/decision.ts'
import { durationTold } from './duration-slider.tsx'
import { kinds, type Told } from './placement.ts'

/** A decision on the picture, by its number. */
export interface Pin {
  readonly number: number
  readonly kind: Kind
  readonly months: number
}

interface Props extends Told {
  readonly pins: readonly Pin[]
}

const laneHeight = 68
const top = 28
const bottom = top + kinds.length * laneHeight
const height = bottom + 44
/** Of the same places, the next pin stands higher. */
const rowHeight = 26

/** Room at both ends for a pin, in percent of the width. Lengths are percents, so that letters keep their size. */
const inset = 6
const across = (months: number) => `${(inset + axisPlace(months) * (100 - 2 * inset)).toFixed(2)}%`

/** A lane has the colour of its panel. */
const colours: Readonly<Record<Kind, string>> = {
  strategic: 'indigo',
  operational: 'green',
  direct: 'vermilion',
}

/** The time axis, and a lane for each kind. */
export function Axis({ pins, ...told }: Props) {
  const { say } = told
  const placed = pins.map(({ number, kind, months }) =>
    say('pin', {
      number: String(number),
      kind: say(kind).toLowerCase(),
      time: durationTold(months, told),
    }),
  )
  const alt = say('axisAlt', { placed: placed.join(' ') || say('none') })
  return (
    <svg class="axis" width="100%" height={height} role="img" aria-label={alt}>
      <Bands {...told} />
      {kinds.map((kind, at) => (
        <g class={`lane ${colours[kind]}`} key={kind}>
          <rect x="0" y={top + at * laneHeight} width="6" height={laneHeight} />
          <line x1="0" x2="100%" y1={top + at * laneHeight} y2={top + at * laneHeight} />
          <text x="14" y={top + at * laneHeight + 18}>
            {say(kind)}
          </text>
          {inRows(pins.filter((pin) => pin.kind === kind)).map(({ number, months, row }) => (
            <g key={number} class="pin">
              <circle cx={across(months)} cy={top + (at + 1) * laneHeight - 16 - row * rowHeight} r="12" />
              <text x={across(months)} y={top + (at + 1) * laneHeight - 11 - row * rowHeight}>
                {number}
              </text>
            </g>
          ))}
        </g>
      ))}
      <line x1="0" x2="100%" y1={bottom} y2={bottom} />
      {axisMonths.map((months, at) => (
        <g class={at === 0 ? 'mark first' : at === axisMonths.length - 1 ? 'mark last' : 'mark'} key={months}>
          <line x1={across(months)} x2={across(months)} y1={bottom} y2={bottom + 6} />
          <text x={across(months)} y={bottom + (at % 2 === 0 ? 21 : 39)}>
            {durationTold(months, told)}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** Pins that would cover one another stand in rows. */
function inRows(pins: readonly Pin[]) {
  const covers = (one: Pin, other: Pin) => Math.abs(axisPlace(one.months) - axisPlace(other.months)) < 0.07
  return pins.map((pin, at) => ({
    ...pin,
    row: pins.slice(0, at).filter((other) => covers(pin, other)).length,
  }))
}

function Bands({ say }: Told) {
  const edges = ['0%', across(nearUpToMonths), across(farFromMonths)]
  return (
    <>
      {bands.map((band, at) => (
        <g class="band" key={band}>
          {at > 0 && <line x1={edges[at]} x2={edges[at]} y1="0" y2={bottom} />}
          <text x={edges[at]} dx="6" y="17">
            {say(band)}
          </text>
        </g>
      ))}
    </>
  )
}
