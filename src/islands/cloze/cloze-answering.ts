import {
  type ClozeItem,
  clozeParts,
  type ClozeResponse,
  gradeCloze,
  parseClozeResponse,
  rightGaps,
} from '../../learning/items/cloze.ts'
import { own } from '../../learning/items/own-field.ts'
import type { FilledPart } from '../../learning/items/part.ts'
import { type Circumstances, ItemAnswering } from '../answering/item-answering.ts'
import { type Found, foundIn } from '../found.ts'

export type ClozeAnswering = ItemAnswering<ClozeResponse>

/** Filling gaps. For another try what is right stays. */
export function clozeAnswering(
  item: ClozeItem<string>,
  found: Found | undefined,
  redraw: () => void,
  circumstances?: Circumstances,
): ClozeAnswering {
  const chosen = item.gaps.map(({ id }) => [id, foundIn(found, `${item.id}-${id}`)] as const)
  const gaps: unknown = Object.fromEntries(chosen)
  return new ItemAnswering<ClozeResponse>(
    item,
    {
      parse: (value) => parseClozeResponse(item, value),
      grade: (response) => gradeCloze(item, response),
      isBlank: ({ gaps }) => Object.keys(gaps).length === 0,
      kept: (response) => rightGaps(item, response),
    },
    parseClozeResponse(item, { gaps }),
    redraw,
    circumstances,
  )
}

/** What was said of each gap, as far as it still stands there. */
export function partsTold(
  item: ClozeItem<string>,
  { state, isFolded }: ClozeAnswering,
): readonly FilledPart<string>[] {
  const { checked, draft, stage } = state
  if (!checked || isFolded) return []
  const parts = clozeParts(item, checked)
  if (stage !== 'answering') return parts
  return parts.filter(({ id, given }) => given !== null && own(draft?.gaps, id) === given)
}
