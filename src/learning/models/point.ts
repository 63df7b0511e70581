/** A point of a plot, in the units of the model: a view only scales it. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** `y` at `count` (at least 2) values of x, evenly from `from` to `to`, both included. */
export function sampled(
  y: (x: number) => number,
  { from, to, count }: { readonly from: number; readonly to: number; readonly count: number },
): Point[] {
  return Array.from({ length: count }, (_, at) => {
    const x = at === count - 1 ? to : from + ((to - from) * at) / (count - 1)
    return { x, y: y(x) }
  })
}

/** The point whose y is highest, the first of equals; `null` where there is none. */
export function highest(points: readonly Point[]): Point | null {
  return points.reduce<Point | null>((top, point) => (top && top.y >= point.y ? top : point), null)
}
