/** In px of the viewport. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const holds = (box: Box, { x, y }: Point) =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom

/** The first of the zones that is under the point, or `null`. */
export function zoneAt<Zone extends { readonly box: Box }>(
  zones: readonly Zone[],
  point: Point,
): Zone | null {
  return zones.find((zone) => holds(zone.box, point)) ?? null
}

const edgePx = 72
const fastestPx = 14

/**
 * How far to scroll in one frame, in px: up when `y` nears `top`, down when it nears `bottom`, the faster
 * the nearer. An infinite limit never scrolls.
 */
export function scrollStep(y: number, top: number, bottom: number): number {
  const up = Math.max(0, top + edgePx - y)
  const down = Math.max(0, y - (bottom - edgePx))
  return (Math.sign(down - up) * Math.min(edgePx, Math.max(up, down)) * fastestPx) / edgePx
}

/** Between what a drag scrolls: the edges of the view, where some of the activity is still beyond. */
export function scrollLimits(activity: Box, bar: Box, viewHeight: number): { top: number; bottom: number } {
  const isAllAbove = bar.bottom < viewHeight
  return {
    top: activity.top < 0 ? 0 : -Infinity,
    bottom: isAllAbove ? Infinity : Math.min(bar.top, viewHeight),
  }
}
