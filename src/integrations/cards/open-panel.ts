import type { CardPanel, Stance } from './card.ts'
import { fills, onFill } from './panel-look.ts'
import { patterns } from './panel-patterns.ts'
import { shapes } from './panel-shapes.ts'

/** Where a panel stands on a card, in pixels. */
export interface PanelPlace {
  readonly left: number
  readonly right: number
  readonly top: number
  /** Its lower edge, where it is lowest. */
  readonly bottom: number
  /** By how much the inner edge of a wing is shorter, above and below. */
  readonly fold: number
  readonly horizon: number
  /** Middle of its shape, and how large it is drawn. */
  readonly shapeX: number
  readonly shapeScale: number
  /** Colour left free between the pattern and the lower edge. */
  readonly rim: number
}

/** A panel seen from the front: its colour, its shape on the horizon, its pattern under it. */
export function openPanel({ colour, shape, pattern, stance }: CardPanel, place: PanelPlace): string {
  const { left, right, top, bottom, horizon, shapeX, shapeScale, rim } = place
  const fill = fills[colour]
  const patternTop = horizon + horizonWeight + 11
  const id = `${pattern}-${left}`
  const [inLeft, inRight] = drawnIn(stance, place.fold)
  const lower = (up: number) => `V${bottom - up - inRight}L${left} ${bottom - up - inLeft}z`
  return (
    `<defs>${patterns[pattern](id, patternTop)}</defs>` +
    `<path fill="${fill}" d="M${left} ${top + inLeft}L${right} ${top + inRight}${lower(0)}"/>` +
    ground(place) +
    `<path fill="url(#${id})" d="M${left} ${patternTop}H${right}${lower(rim)}"/>` +
    `<g transform="translate(${shapeX} ${horizon}) scale(${shapeScale})">${shapes[shape](fill)}</g>`
  )
}

const horizonWeight = 6

/** The horizon, which carries the rest. */
export const ground = ({ left, right, horizon }: Pick<PanelPlace, 'left' | 'right' | 'horizon'>): string =>
  `<path fill="${onFill}" d="M${left} ${horizon}H${right}v${horizonWeight}H${left}z"/>`

/** How far its left and its right edge are drawn in. */
function drawnIn(stance: Stance, fold: number): readonly [number, number] {
  if (stance === 'left') return [0, fold]
  return stance === 'right' ? [fold, 0] : [0, 0]
}
