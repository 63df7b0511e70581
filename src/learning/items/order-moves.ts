import type { Ordered, OrderResponse } from './order.ts'

/** The steps as they stand: as the learner put them, those left out after them in the order first shown. */
export function wholeOrder(shown: readonly string[], response: OrderResponse | null): readonly string[] {
  const put = response?.order ?? []
  return [...put, ...shown.filter((id) => !put.includes(id))]
}

/** The order with one step taken to the index `to`, or as near to it as there are steps. */
export function moveStep(order: readonly string[], id: string, to: number): readonly string[] {
  const others = order.filter((one) => one !== id)
  const at = Math.min(Math.max(to, 0), others.length)
  return [...others.slice(0, at), id, ...others.slice(at)]
}

/**
 * The order that positions chosen one by one ask for (`positions[id]`, from 1): steps whose position was changed take
 * it, of two the first shown; the others fill what is left, in the order shown.
 */
export function orderFromPositions(
  shown: readonly string[],
  positions: Readonly<Record<string, number>>,
): readonly string[] {
  const places: (string | undefined)[] = shown.map(() => undefined)
  for (const [at, id] of shown.entries()) {
    const to = (positions[id] ?? at + 1) - 1
    if (to !== at && to in places) places[to] ??= id
  }
  const left = shown.filter((id) => !places.includes(id))
  return places.map((id) => id ?? left.shift() ?? '')
}

/**
 * Ids of the steps told to be in place by the last answer that still stand so among themselves: none once one of them
 * has been moved past another.
 */
export function stillStaying(staying: readonly string[], order: readonly string[]): readonly string[] {
  const now = order.filter((id) => staying.includes(id))
  return now.every((id, at) => id === staying[at]) ? staying : []
}

/** The steps in their right order. */
export const orderKey = (item: Ordered): readonly string[] => item.steps.map(({ id }) => id)
