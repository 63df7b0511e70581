import type { ClozeItem, ClozeResponse } from '../../learning/items/cloze.ts'
import { fillingText } from '../../learning/items/cloze-keys.ts'
import { gapSegments } from '../../learning/items/gap-text.ts'
import { own } from '../../learning/items/own-field.ts'
import type { FilledPart } from '../../learning/items/part.ts'
import { choicesFor } from './choices.ts'
import { Gap } from './gap.tsx'
import { gapNumbers } from './gap-numbers.ts'
import type { Picked } from './hand.ts'
import type { ClozeStrings } from './strings.ts'

interface Props {
  readonly item: ClozeItem<string>
  readonly response: ClozeResponse
  /** What was said of the gaps as they stand. */
  readonly parts: readonly FilledPart<string>[]
  readonly picked: Picked | null
  readonly strings: ClozeStrings
  readonly choose: (gap: string, filling: string) => void
  readonly put: (gap: string, byKeys: boolean) => void
}

/** The text, with a gap wherever something is to be put. */
export function GappedText({ item, response, parts, picked, strings, choose, put }: Props) {
  const numbers = gapNumbers(item.text)
  const isTapped = picked !== null && !picked.isDragged
  return (
    <p class={picked ? 'gapped picking' : 'gapped'}>
      {gapSegments(item.text).map((segment) => {
        if ('text' in segment) return segment.text
        const { gap } = segment
        return (
          <Gap
            key={gap}
            id={gap}
            item={item.id}
            n={numbers.get(gap) ?? 0}
            choices={choicesFor(item, gap)}
            given={own(response.gaps, gap)}
            right={parts.find(({ id }) => id === gap)?.right}
            strings={strings}
            put={isTapped ? (byKeys) => put(gap, byKeys) : null}
            word={picked ? (fillingText(item, gap, picked.word) ?? '') : ''}
            isDraggable={item.mode === 'drag'}
            isLifted={picked?.from === gap}
            choose={(filling) => choose(gap, filling)}
          />
        )
      })}
    </p>
  )
}
