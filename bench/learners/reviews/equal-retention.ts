/** What a schedule costs, and what it gives. */
export interface Point {
  readonly reviews: number
  readonly recall: number
}

/**
 * Reviews at which a scheduler first reaches a recall: between two settings of its dial in proportion, the fewest where
 * it does so more than once; `undefined` where its settings, in the order of the dial, do not enclose that recall.
 */
export function reviewsFor(recall: number, settings: readonly Point[]): number | undefined {
  return crossing(
    settings.map(({ recall: x, reviews: y }) => [x, y]),
    recall,
  )
}

/** Recall that so many reviews give, likewise. */
export function recallFor(reviews: number, settings: readonly Point[]): number | undefined {
  return crossing(
    settings.map(({ reviews: x, recall: y }) => [x, y]),
    reviews,
  )
}

function crossing(points: readonly (readonly [number, number])[], x: number): number | undefined {
  const found = points.slice(1).flatMap(([toX, toY], at) => {
    const [fromX, fromY] = points[at] ?? [toX, toY]
    if (x < Math.min(fromX, toX) || x > Math.max(fromX, toX)) return []
    return [fromX === toX ? Math.min(fromY, toY) : fromY + ((toY - fromY) * (x - fromX)) / (toX - fromX)]
  })
  return found.length === 0 ? undefined : Math.min(...found)
}
