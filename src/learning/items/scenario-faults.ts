import { bestPoints, type ScenarioItem } from './scenario.ts'

type Case = Pick<ScenarioItem<unknown>, 'start' | 'nodes'>

/**
 * `unknown-start`, `unknown-next`: no node has that id. `unreachable`: no path leads to the node. `no-end`: no path
 * from it ends; a loop with a way out is allowed.
 */
export interface ScenarioFault {
  readonly kind:
    'duplicate-node' | 'duplicate-choice' | 'unknown-start' | 'unknown-next' | 'unreachable' | 'no-end'
  readonly node: string
  readonly choice?: string
}

/** For authors: every fault of a case, in the order of its nodes. */
export function scenarioFaults(item: Case): readonly ScenarioFault[] {
  const ids = item.nodes.map((node) => node.id)
  const [reached, ending] = [reachable(item), endingNodes(item)]
  const start = ids.includes(item.start) ? [] : [{ kind: 'unknown-start', node: item.start } as const]
  const nodes = item.nodes.flatMap((node, at): ScenarioFault[] => [
    ...(ids.indexOf(node.id) < at ? [{ kind: 'duplicate-node', node: node.id } as const] : []),
    ...choiceFaults(node, ids),
    ...(reached.has(node.id) ? [] : [{ kind: 'unreachable', node: node.id } as const]),
    ...(ending.has(node.id) ? [] : [{ kind: 'no-end', node: node.id } as const]),
  ])
  return [...start, ...nodes]
}

function choiceFaults({ id, choices }: Case['nodes'][number], ids: readonly string[]): ScenarioFault[] {
  const names = choices.map((choice) => choice.id)
  return choices.flatMap(({ id: choice, next }, at): ScenarioFault[] => [
    ...(names.indexOf(choice) < at ? [{ kind: 'duplicate-choice', node: id, choice } as const] : []),
    ...(next === undefined || ids.includes(next)
      ? []
      : [{ kind: 'unknown-next', node: id, choice } as const]),
  ])
}

/** Nodes to which a path leads from the start. */
function reachable({ start, nodes }: Case): ReadonlySet<string> {
  return closure([start], (reached) =>
    nodes
      .filter((node) => reached.has(node.id))
      .flatMap((node) => node.choices.flatMap((choice) => choice.next ?? [])),
  )
}

/** Nodes from which some path ends. */
function endingNodes({ nodes }: Case): ReadonlySet<string> {
  return closure([], (ending) =>
    nodes
      .filter(
        ({ choices }) =>
          choices.length === 0 || choices.some(({ next }) => next === undefined || ending.has(next)),
      )
      .map((node) => node.id),
  )
}

/** For authors: ids of nodes where the case may end without one decision that has points. It could not be scored. */
export function untestedEnds({ start, nodes }: Case): readonly string[] {
  const free = nodes.filter((node) => bestPoints(node) === 0)
  const reached = reachable({ start, nodes: free })
  return free
    .filter(({ id, choices }) => reached.has(id) && (choices.length === 0 || choices.some(isLast)))
    .map(({ id }) => id)
}

const isLast = ({ next }: Case['nodes'][number]['choices'][number]) => next === undefined

/** What `more` adds to a set until it adds nothing. */
function closure(
  first: readonly string[],
  more: (known: ReadonlySet<string>) => readonly string[],
): ReadonlySet<string> {
  let known = new Set(first)
  for (;;) {
    const next = new Set([...known, ...more(known)])
    if (next.size === known.size) return known
    known = next
  }
}
