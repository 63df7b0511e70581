import type { Localised } from '../../learning/items/item.ts'
import type { ScenarioItem } from '../../learning/items/scenario.ts'
import { type ScenarioFault, scenarioFaults, untestedEnds } from '../../learning/items/scenario-faults.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import type { Entry } from '../yaml/validate.ts'
import type { Path } from '../yaml/path.ts'
import { unknownReference } from './reference-faults.ts'
import { noEnd, unreachableNode, untestedEnd } from './scenario-messages.ts'

/** What a schema cannot say of a branching case. */
export function scenarioRules(
  item: ScenarioItem<Localised>,
  place: Entry<unknown>['place'],
): readonly Fault[] {
  const ids = item.nodes.map(({ id }) => id)
  const nodePath = (id: string): Path => ['nodes', ids.indexOf(id)]
  const choicePath = ({ node, choice }: ScenarioFault): Path => {
    const choices = item.nodes[ids.indexOf(node)]?.choices ?? []
    return [...nodePath(node), 'choices', choices.findIndex(({ id }) => id === choice), 'next']
  }
  const nextOf = ({ node, choice }: ScenarioFault) =>
    item.nodes.find(({ id }) => id === node)?.choices.find(({ id }) => id === choice)?.next ?? ''

  const faultsOf: Readonly<Record<ScenarioFault['kind'], (fault: ScenarioFault) => readonly Fault[]>> = {
    // Told by the check of duplicates, with the place of the other one.
    'duplicate-node': () => [],
    'duplicate-choice': () => [],
    'unknown-start': ({ node }) => [faultAt(place(['start']), unknownReference('node', node, ids))],
    'unknown-next': (fault) => [
      faultAt(place(choicePath(fault)), unknownReference('node', nextOf(fault), ids)),
    ],
    unreachable: ({ node }) => [faultAt(place([...nodePath(node), 'id']), unreachableNode(node))],
    'no-end': ({ node }) => [faultAt(place([...nodePath(node), 'id']), noEnd(node))],
  }
  return [
    ...scenarioFaults(item).flatMap((fault) => faultsOf[fault.kind](fault)),
    ...untestedEnds(item).map((node) => faultAt(place([...nodePath(node), 'id']), untestedEnd(node))),
  ]
}
