import { type Decision, isEnded, nodeReached, type ScenarioItem } from './scenario.ts'

/** How a learner walks through a case: decides, reads what comes of it, goes on, until it ends. */
export interface ScenarioWalking {
  /** `deciding`: at a node. `explained`: the last decision explains itself. `ended`: nothing is left to decide. */
  readonly stage: 'deciding' | 'explained' | 'ended'
  readonly path: readonly Decision[]
  /** How often it was begun anew. */
  readonly replays: number
}

export const atStart: ScenarioWalking = { stage: 'deciding', path: [], replays: 0 }

/** A path of an earlier visit: its end, or the next decision. */
export function rewalked(item: ScenarioItem<unknown>, path: readonly Decision[]): ScenarioWalking {
  return { ...atStart, path, stage: isEnded(item, { path }) ? 'ended' : 'deciding' }
}

/** A choice that the node does not have changes nothing. */
export function decided(
  state: ScenarioWalking,
  item: ScenarioItem<unknown>,
  choice: string,
): ScenarioWalking {
  const node = nodeReached(item, state)
  if (state.stage !== 'deciding' || !node?.choices.some(({ id }) => id === choice)) return state
  return { ...state, stage: 'explained', path: [...state.path, { node: node.id, choice }] }
}

/** On from the explanation, to the next decision or to the end. */
export function wentOn(state: ScenarioWalking, item: ScenarioItem<unknown>): ScenarioWalking {
  if (state.stage !== 'explained') return state
  return { ...state, stage: isEnded(item, state) ? 'ended' : 'deciding' }
}

/** From the start again, to see another way. */
export const replayed = (state: ScenarioWalking): ScenarioWalking => ({
  ...atStart,
  replays: state.replays + 1,
})
