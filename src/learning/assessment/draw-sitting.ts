import type { ListedItem } from '../items/listed-item.ts'
import type { AssessmentForm, Sitting } from '../progress/event.ts'
import type { ProgressState } from '../progress/state.ts'
import { drawForms } from './draw-forms.ts'
import { drawLike } from './draw-like.ts'
import { timesSeen, type TimesSeen } from './seen-items.ts'
import { answerableOf, completeSittings } from './sitting-answers.ts'

export type Drawn = Pick<Sitting, 'form' | 'items' | 'parallel'>

/**
 * What to put to a learner who sits down now. The final is the form kept by the latest complete diagnostic while nobody
 * has seen it, else one to match that diagnostic; without one it is drawn afresh, as a diagnostic is.
 */
export function drawSitting(
  form: AssessmentForm,
  bank: readonly ListedItem[],
  state: ProgressState,
  seed: number,
): Drawn {
  const draw = { seed, seen: timesSeen(state) }
  const before = form === 'final' ? completeSittings(state, bank, 'diagnostic').at(-1) : undefined
  if (!before) return { form, ...drawForms(bank, draw) }
  if (isFresh(before.parallel, bank, draw.seen)) return { form, items: before.parallel, parallel: [] }
  return { form, items: drawLike(bank, answerableOf(before, bank), draw), parallel: [] }
}

/** How many of what was drawn the learner has met before. */
export const seenAmong = ({ items }: Pick<Drawn, 'items'>, state: ProgressState): number => {
  const seen = timesSeen(state)
  return items.filter((item) => seen.has(item)).length
}

function isFresh(items: Drawn['items'], bank: readonly ListedItem[], seen: TimesSeen): boolean {
  const isWhole = answerableOf({ items }, bank).length === items.length
  return items.length > 0 && isWhole && items.every((item) => !seen.has(item))
}
