import type { ItemBase, Score } from './item.ts'
import { fieldOf } from './own-field.ts'
import type { Part } from './part.ts'

export interface ScenarioChoice<Text> {
  readonly id: string
  readonly text: Text
  /** What comes of it, and why it was wise or not. */
  readonly explanation: Text
  /** From 0 to 1. */
  readonly points: number
  /** Id of the node it leads to; the case ends where there is none. */
  readonly next?: string | undefined
}

/** A situation to decide; one without choices is an ending. */
export interface ScenarioNode<Text> {
  readonly id: string
  readonly text: Text
  readonly choices: readonly ScenarioChoice<Text>[]
}

/** A branching case. It may be played again: each time is an attempt of its own. */
export interface ScenarioItem<Text> extends ItemBase<Text> {
  readonly kind: 'scenario'
  /** Id of the node where it begins. */
  readonly start: string
  readonly nodes: readonly ScenarioNode<Text>[]
}

export interface Decision {
  readonly node: string
  readonly choice: string
}

/** The decisions from the start on, in the order in which they were taken. */
export interface ScenarioResponse {
  readonly path: readonly Decision[]
}

/** The response in `value`, or `null` where it is none: the path is followed as far as the case has it. */
export function parseScenarioResponse(item: ScenarioItem<unknown>, value: unknown): ScenarioResponse | null {
  const given = fieldOf(value, 'path')
  if (!Array.isArray(given)) return null
  const path: Decision[] = []
  let node = nodeOf(item, item.start)
  for (const decision of given) {
    const choice = node?.choices.find(({ id }) => id === fieldOf(decision, 'choice'))
    if (!node || !choice || fieldOf(decision, 'node') !== node.id) break
    path.push({ node: node.id, choice: choice.id })
    node = nodeOf(item, choice.next)
  }
  return { path }
}

export const nodeOf = <Text>(
  item: ScenarioItem<Text>,
  id: string | undefined,
): ScenarioNode<Text> | undefined => item.nodes.find((node) => node.id === id)

/** The choice that was made at a node of the path. */
export function choiceOf<Text>(
  item: ScenarioItem<Text>,
  decision: Decision | undefined,
): ScenarioChoice<Text> | undefined {
  return nodeOf(item, decision?.node)?.choices.find(({ id }) => id === decision?.choice)
}

/** Where the path has led: the start before any decision; `null` once a choice has ended the case. */
export function nodeReached<Text>(
  item: ScenarioItem<Text>,
  { path }: ScenarioResponse,
): ScenarioNode<Text> | null {
  const last = path.at(-1)
  return nodeOf(item, last ? choiceOf(item, last)?.next : item.start) ?? null
}

/** Nothing is left to decide. */
export function isEnded(item: ScenarioItem<unknown>, response: ScenarioResponse): boolean {
  return (nodeReached(item, response)?.choices.length ?? 0) === 0
}

/** The most to be had at a node; 0: it is no test. */
export const bestPoints = (node: Pick<ScenarioNode<unknown>, 'choices'>): number =>
  Math.max(0, ...node.choices.map((choice) => choice.points))

/** What is said of each decision of the path; it is right where none there had more points. `id` is its node's. */
export function scenarioParts<Text>(
  item: ScenarioItem<Text>,
  { path }: ScenarioResponse,
): readonly Part<Text>[] {
  return path.flatMap((decision) => {
    const [node, choice] = [nodeOf(item, decision.node), choiceOf(item, decision)]
    if (!node || !choice) return []
    return [{ id: node.id, right: choice.points >= bestPoints(node), feedback: choice.explanation }]
  })
}

/**
 * Partial credit: mean, over the decisions met on the path, of the points had over the best to be had there. A decision
 * met and not yet taken counts 0; one where no choice has points is no test and does not count.
 */
export function gradeScenario(item: ScenarioItem<unknown>, response: ScenarioResponse): Score {
  const taken = response.path.map((decision) => ({ node: nodeOf(item, decision.node), decision }))
  const met = [...taken, { node: nodeReached(item, response), decision: undefined }]
  const shares = met.flatMap(({ node, decision }) => {
    const best = node ? bestPoints(node) : 0
    return best > 0 ? [Math.max(0, choiceOf(item, decision)?.points ?? 0) / best] : []
  })
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length
}
