import type { ItemBase, Score } from './item.ts'
import { inShownOrder } from './option-order.ts'
import { fieldOf } from './own-field.ts'
import type { Part } from './part.ts'

export interface OrderStep<Text> {
  readonly id: string
  readonly text: Text
  /** Why it stands in its place. */
  readonly why: Text
}

/** Steps to put in order; they are listed in the right one. */
export interface OrderItem<Text> extends ItemBase<Text> {
  readonly kind: 'order'
  readonly steps: readonly OrderStep<Text>[]
}

/** Ids of the steps, in the learner's order. */
export interface OrderResponse {
  readonly order: readonly string[]
}

/** What the rules need of an item. */
export interface Ordered {
  readonly steps: readonly { readonly id: string }[]
}

/** The response in `value`, or `null` where it is none: unknown steps are dropped, of repeats the first stays. */
export function parseOrderResponse(item: Ordered, value: unknown): OrderResponse | null {
  const order = fieldOf(value, 'order')
  if (!Array.isArray(order)) return null
  const ids = new Set(item.steps.map((step) => step.id))
  return { order: [...new Set<unknown>(order)].filter((id): id is string => ids.has(id as string)) }
}

/** The steps as they are first shown: shuffled by the item's id, never in the right order. */
export function shownSteps<Step>(item: {
  readonly id: string
  readonly steps: readonly Step[]
}): readonly Step[] {
  const shown = inShownOrder({ id: item.id, options: item.steps })
  const isSolved = shown.every((step, at) => step === item.steps[at])
  return isSolved ? [...shown.slice(1), ...shown.slice(0, 1)] : shown
}

/**
 * Ids of the steps that stay: the longest run of steps in right relative order. Moving the others suffices.
 * Of several as long, the one whose steps the learner put first.
 */
export function stayingSteps(item: Ordered, response: OrderResponse): readonly string[] {
  const places = response.order.map((id) => item.steps.findIndex((step) => step.id === id))
  return longestRun(places).flatMap((at) => response.order[at] ?? [])
}

/** Indices of the longest increasing subsequence, built from the end: of runs as long the first is taken. */
function longestRun(places: readonly number[]): readonly number[] {
  const runs: (readonly number[])[] = []
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const place = places[at] ?? 0
    runs.unshift([at, ...longest(runs.filter(([next = 0]) => (places[next] ?? 0) > place))])
  }
  return longest(runs)
}

const longest = (runs: readonly (readonly number[])[]): readonly number[] =>
  runs.reduce((best, run) => (run.length > best.length ? run : best), [])

/** What is said of each step, in the right order: right where it stays, else it is to be moved. */
export function orderParts<Text>(item: OrderItem<Text>, response: OrderResponse): readonly Part<Text>[] {
  const staying = stayingSteps(item, response)
  return item.steps.map(({ id, why }) => ({ id, right: staying.includes(id), feedback: why }))
}

/**
 * Partial credit: with n steps, of which at most L stay, (L − 1) / (n − 1): the share of the steps that need not be
 * moved. A reversed order scores 0. Steps left out count as moved; a single step scores 1 where it is given.
 */
export function gradeOrder(item: Ordered, response: OrderResponse): Score {
  const stay = stayingSteps(item, response).length
  if (item.steps.length < 2) return stay
  return Math.max(0, stay - 1) / (item.steps.length - 1)
}
