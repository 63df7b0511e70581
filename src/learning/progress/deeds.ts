import type { ItemId } from '../items/item.ts'
import type { AssessmentForm, Sitting } from './event.ts'
import type { ProgressState } from './state.ts'

/** Those since the reset in force, oldest first. */
export function sittingsOf(
  { deeds, resetAtMs }: Pick<ProgressState, 'deeds' | 'resetAtMs'>,
  form?: AssessmentForm,
): readonly Sitting[] {
  return deeds.flatMap((deed) =>
    deed.type === 'sitting' && deed.atMs > resetAtMs && (!form || deed.form === form) ? deed : [],
  )
}

/** Items that reviews leave out: the last that was said of each holds. */
export function suspendedItems({
  deeds,
  resetAtMs,
}: Pick<ProgressState, 'deeds' | 'resetAtMs'>): ReadonlySet<ItemId> {
  const suspended = new Set<ItemId>()
  for (const deed of deeds) {
    if (deed.type !== 'suspension' || deed.atMs <= resetAtMs) continue
    if (deed.isOn) suspended.add(deed.item)
    else suspended.delete(deed.item)
  }
  return suspended
}
