import { type Axis, frame } from './frame.ts'
import { ticks } from './scale.ts'

interface Props {
  readonly x: Axis
  readonly y: Axis
  readonly place: { readonly x: (value: number) => number; readonly y: (value: number) => number }
}

/** Ticks with their values, and a rule where y is 0. */
export function Axes({ x, y, place }: Props) {
  const { left, right, top, bottom } = frame
  const zero = y.from <= 0 && y.to >= 0 ? place.y(0) : bottom
  return (
    <g class="axes">
      {ticks(y, 4).map((value) => (
        <g key={value}>
          <line class="grid" {...{ x1: left, x2: right, y1: place.y(value), y2: place.y(value) }} />
          <text class="y" x={left - 10} y={place.y(value)}>
            {y.tell(value)}
          </text>
        </g>
      ))}
      {ticks(x, 4).map((value) => (
        <g key={value}>
          <line {...{ x1: place.x(value), x2: place.x(value), y1: bottom, y2: bottom + 8 }} />
          <text class="x" x={place.x(value)} y={bottom + 16}>
            {x.tell(value)}
          </text>
        </g>
      ))}
      <line {...{ x1: left, x2: left, y1: top, y2: bottom }} />
      <line {...{ x1: left, x2: right, y1: zero, y2: zero }} />
    </g>
  )
}
