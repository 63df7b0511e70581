import type { ItemId } from '../items/item.ts'
import type { ListedItem } from '../items/listed-item.ts'
import type { AssessmentForm, Attempt, Sitting } from '../progress/event.ts'
import { sittingsOf } from '../progress/deeds.ts'
import type { ProgressState } from '../progress/state.ts'

/** What was answered in a sitting, by item. Each is answered once: of two answers the first counts. */
export function answersOf(
  sitting: Pick<Sitting, 'id' | 'items'>,
  { items }: Pick<ProgressState, 'items'>,
): ReadonlyMap<ItemId, Attempt> {
  const answers = new Map<ItemId, Attempt>()
  for (const item of sitting.items) {
    const answer = items[item]?.attempts.find((attempt) => attempt.sitting === sitting.id)
    if (answer) answers.set(item, answer)
  }
  return answers
}

/** What was drawn and can be answered: not what the course has lost since, nor what is no longer right or wrong as a whole. */
export function answerableOf(
  sitting: Pick<Sitting, 'items'>,
  bank: readonly ListedItem[],
): readonly ListedItem[] {
  const byId = new Map(bank.filter(({ isWhole }) => isWhole).map((item) => [item.id, item]))
  return sitting.items.flatMap((id) => byId.get(id) ?? [])
}

/** Everything that can be answered was; of a sitting of which nothing is left, no. */
export function isComplete(sitting: Sitting, state: ProgressState, bank: readonly ListedItem[]): boolean {
  const answers = answersOf(sitting, state)
  const answerable = answerableOf(sitting, bank)
  return answerable.length > 0 && answerable.every(({ id }) => answers.has(id))
}

/** The complete sittings since the reset in force, oldest first; of either form where none is named. */
export function completeSittings(
  state: ProgressState,
  bank: readonly ListedItem[],
  form?: AssessmentForm,
): readonly Sitting[] {
  return sittingsOf(state, form).filter((sitting) => isComplete(sitting, state, bank))
}

/** The form of the sitting begun last, while something of it can still be answered. */
export function formUnderWay(state: ProgressState, bank: readonly ListedItem[]): AssessmentForm | undefined {
  const begun = sittingsOf(state).at(-1)
  if (!begun) return undefined
  const answers = answersOf(begun, state)
  return answerableOf(begun, bank).some(({ id }) => !answers.has(id)) ? begun.form : undefined
}
