import type { ClozeItem } from '../../learning/items/cloze.ts'
import { inShownOrder } from '../../learning/items/option-order.ts'

interface Choice {
  readonly id: string
  readonly text: string
}

/** What may fill a gap, in the order shown: the author's own might tell the key. */
export function choicesFor(item: ClozeItem<string>, gap: string): readonly Choice[] {
  if (item.mode === 'drag') return inShownOrder({ id: item.id, options: item.words })
  const options = item.gaps.find(({ id }) => id === gap)?.options ?? []
  return inShownOrder({ id: `${item.id}-${gap}`, options })
}
