import type { ClozeItem } from '../../learning/items/cloze.ts'
import { clozeKeys, fillingText } from '../../learning/items/cloze-keys.ts'
import type { FilledPart } from '../../learning/items/part.ts'
import { fill } from '../../learning/text.ts'
import { gapNumbers } from './gap-numbers.ts'
import type { ClozeStrings } from './strings.ts'

interface Props {
  readonly item: ClozeItem<string>
  readonly parts: readonly FilledPart<string>[]
  /** The key is told. */
  readonly isFinished: boolean
  readonly strings: ClozeStrings
}

/** Under the text, what is said of each gap, in the order of the text. */
export function GapVerdicts({ item, parts, isFinished, strings }: Props) {
  if (parts.length === 0) return null
  const numbers = gapNumbers(item.text)
  const numberOf = (gap: string) => numbers.get(gap) ?? 0
  const keys = clozeKeys(item)
  return (
    <ul class="verdicts">
      {parts
        .toSorted((one, other) => numberOf(one.id) - numberOf(other.id))
        .map(({ id, right, given, feedback }) => {
          const key = isFinished && !right ? keys.find(({ gap }) => gap === id) : undefined
          const text = fillingText(item, id, given)
          return (
            <li key={id} id={`${item.id}-${id}-told`}>
              <b class={right ? 'right' : 'wrong'}>
                {fill(strings.told, { n: numberOf(id), verdict: right ? strings.right : strings.wrong })}
              </b>
              <p>
                {key && text !== null && `${fill(strings.given, { given: text })} `}
                {feedback ?? strings.empty}
              </p>
              {key && (
                <p>
                  {fill(strings.keyIs, { key: key.texts.join(' · ') })} {key.why}
                </p>
              )}
            </li>
          )
        })}
    </ul>
  )
}
