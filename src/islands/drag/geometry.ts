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

export const isIn = ({ left, right, top, bottom }: Box, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom

const edgePx = 72
const fastestPx = 14

/** How far to scroll in one frame, in px: up where `y` is near 0, down near `bottom`, the faster the nearer. */
export function scrollStep(y: number, bottom: number): number {
  const up = Math.min(edgePx, Math.max(0, edgePx - y))
  const down = Math.min(edgePx, Math.max(0, y - bottom + edgePx))
  return ((down - up) * fastestPx) / edgePx
}
