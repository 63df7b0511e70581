import {
  bestPoints,
  choiceOf,
  nodeOf,
  type ScenarioChoice,
  type ScenarioItem,
  type ScenarioNode,
  type ScenarioResponse,
} from './scenario.ts'

/** What is told of a decision once the case has ended. */
export interface DecisionTold<Text> {
  readonly node: ScenarioNode<Text>
  readonly choice: ScenarioChoice<Text>
  /** Where no choice has points the decision is no test, and is not judged. */
  readonly verdict: 'best' | 'bettered' | 'no-test'
  /** The best that could be decided there, where it was not. */
  readonly better: ScenarioChoice<Text> | null
}

/** The decisions of a path, in its order. */
export function decisionsTold<Text>(
  item: ScenarioItem<Text>,
  { path }: ScenarioResponse,
): readonly DecisionTold<Text>[] {
  return path.flatMap((decision) => {
    const [node, choice] = [nodeOf(item, decision.node), choiceOf(item, decision)]
    return node && choice ? [told(node, choice)] : []
  })
}

function told<Text>(node: ScenarioNode<Text>, choice: ScenarioChoice<Text>): DecisionTold<Text> {
  const best = bestPoints(node)
  if (best === 0) return { node, choice, verdict: 'no-test', better: null }
  if (choice.points >= best) return { node, choice, verdict: 'best', better: null }
  const better = node.choices.find(({ points }) => points === best) ?? null
  return { node, choice, verdict: 'bettered', better }
}

/** Points had and points to be had, where each test is worth one: their share is the score of an ended case. */
export function pointsOf(decisions: readonly DecisionTold<unknown>[]): {
  readonly had: number
  readonly of: number
} {
  const tests = decisions.filter(({ verdict }) => verdict !== 'no-test')
  const had = tests.reduce((sum, { node, choice }) => sum + Math.max(0, choice.points) / bestPoints(node), 0)
  return { had, of: tests.length }
}
