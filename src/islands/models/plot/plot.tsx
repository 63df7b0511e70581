import type { Point } from '../../../learning/models/point.ts'
import { Axes } from './axes.tsx'
import { type Axis, frame } from './frame.ts'
import { linear } from './scale.ts'

export interface Line {
  readonly name: string
  /** Colour and dashes go together: see model.css. */
  readonly look: 'first' | 'second'
  readonly points: readonly Point[]
}

interface Props {
  readonly title: string
  /** What is to be seen, in a sentence. */
  readonly alt: string
  readonly x: Axis
  readonly y: Axis
  readonly lines: readonly Line[]
  /** A place to look at. */
  readonly spot?: Point | undefined
  /** Upright lines, each where something begins. */
  readonly marks?: readonly Mark[]
  /** Where the reader stands: an upright line too. */
  readonly hereX?: number
}

interface Mark {
  readonly x: number
  /** At its top, beside it. */
  readonly label: string
  readonly side?: 'left' | 'right'
}

/** Lines over two axes. */
export function Plot({ title, alt, x, y, lines, spot, marks = [], hereX }: Props) {
  const place = {
    x: linear(x, { from: frame.left, to: frame.right }),
    y: linear(y, { from: frame.bottom, to: frame.top }),
  }
  const path = (points: readonly Point[]) =>
    points.map((point) => `${round(place.x(point.x))},${round(place.y(point.y))}`).join(' ')
  return (
    <figure class="plot">
      <figcaption>{title}</figcaption>
      <p class="axis">{y.label}</p>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={alt}>
        <Axes x={x} y={y} place={place} />
        {marks.map(({ x: at, label, side = 'right' }) => (
          <g key={label}>
            <Upright look="mark" at={place.x(at)} />
            <text class={side} x={place.x(at) + (side === 'right' ? 10 : -10)} y={frame.top + 10}>
              {label}
            </text>
          </g>
        ))}
        {hereX !== undefined && <Upright look="here" at={place.x(hereX)} />}
        {lines.map((line) => (
          <polyline key={line.look} class={`line ${line.look}`} points={path(line.points)} />
        ))}
        {spot && <circle class="spot" cx={place.x(spot.x)} cy={place.y(spot.y)} r="9" />}
      </svg>
      <p class="axis across">{x.label}</p>
      {lines.length > 1 && <Legend lines={lines} />}
    </figure>
  )
}

function Upright({ look, at }: { readonly look: string; readonly at: number }) {
  return <line class={look} {...{ x1: at, x2: at, y1: frame.top, y2: frame.bottom }} />
}

const round = (length: number) => Math.round(length * 10) / 10

function Legend({ lines }: Pick<Props, 'lines'>) {
  return (
    <ul class="looks">
      {lines.map(({ name, look }) => (
        <li key={look}>
          <svg viewBox="0 0 40 8" aria-hidden="true">
            <line class={`line ${look}`} x1="0" x2="40" y1="4" y2="4" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
