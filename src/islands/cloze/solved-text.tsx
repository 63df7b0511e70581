import { gapSegments } from '../../learning/items/gap-text.ts'
import type { GapKey } from '../../learning/items/cloze-keys.ts'

interface Props {
  readonly text: string
  readonly keys: readonly GapKey<string>[]
  /** What to read in a gap of which several things are right. */
  readonly shown?: (gap: string) => string | null
}

/** The text with its gaps filled rightly. */
export function SolvedText({ text, keys, shown }: Props) {
  let n = 0
  return (
    <p class="gapped">
      {gapSegments(text).map((segment) => {
        if ('text' in segment) return segment.text
        n += 1
        const key = keys.find(({ gap }) => gap === segment.gap)
        return (
          <span class="solved" key={segment.gap}>
            <span class="n" aria-hidden="true">
              {n}
            </span>
            <b>{shown?.(segment.gap) ?? key?.texts[0]}</b>
          </span>
        )
      })}
    </p>
  )
}
