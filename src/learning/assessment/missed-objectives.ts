import type { ObjectiveId } from '../items/item.ts'
import type { ListedItem } from '../items/listed-item.ts'
import type { ProgressState } from '../progress/state.ts'
import { answerableOf, answersOf, completeSittings } from './sitting-answers.ts'

/** Objectives of what was missed in the latest complete sitting of either form: reviews put their items first. */
export function missedObjectives(
  state: ProgressState,
  items: readonly ListedItem[],
): ReadonlySet<ObjectiveId> {
  const latest = completeSittings(state, items).at(-1)
  if (!latest) return new Set()
  const answers = answersOf(latest, state)
  const missed = answerableOf(latest, items).filter(({ id }) => (answers.get(id)?.score ?? 0) < 1)
  return new Set(missed.map(({ objective }) => objective))
}
