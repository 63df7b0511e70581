import type { SittingAnswer } from '../../learning/assessment/sitting-result.ts'
import { own } from '../../learning/items/own-field.ts'
import { fill } from '../../learning/text.ts'
import { quantity } from '../number/quantity.ts'
import { toldNumber } from '../number/told-number.ts'
import { signed } from '../staking/signed.ts'
import { toldText } from '../text-entry/told-text.ts'
import type { WholeItem } from './item-texts.ts'
import { chosenIn, responseIn, typedIn } from './responses.ts'
import type { AnswersStrings, KindStrings } from './strings.ts'

interface Props {
  readonly answer: SittingAnswer
  readonly item: WholeItem
  readonly locale: string
  readonly strings: AnswersStrings
  readonly kinds: KindStrings
}

interface Told {
  readonly yours: string
  /** What is said of it. */
  readonly lines: readonly string[]
  readonly keys: readonly string[]
}

/** An item after the sitting: what was answered and what is said of it, the key, and why. */
export function AnsweredItem({ answer, item, locale, strings, kinds }: Props) {
  const { attempt, staked, isRight } = answer
  const told = tell({ answer, item, locale, strings, kinds })
  return (
    <div class="flow">
      {attempt.revision < item.revision && <p class="small">{strings.revised}</p>}
      <div class="given">
        <p class="kicker">{strings.yours}</p>
        <p>{told.yours}</p>
        {told.lines.map((line) => (
          <p key={line} class="small">
            {line}
          </p>
        ))}
      </div>
      {!isRight && (
        <div class="given">
          <p class="kicker">{strings.key}</p>
          {told.keys.map((key) => (
            <p key={key}>{key}</p>
          ))}
        </div>
      )}
      <div class="given">
        <p class="kicker">{strings.why}</p>
        <p>{item.explanation}</p>
      </div>
      {staked && <p class="small">{fill(strings.staked, { marks: signed(staked.marks) })}</p>}
    </div>
  )
}

function tell({ answer, item, locale, strings, kinds }: Props): Told {
  const response = responseIn(item, answer.attempt.response)
  if (item.kind === 'choice') {
    const chosen = item.options.filter(({ id }) => chosenIn(response).includes(id))
    return {
      yours: chosen.map(({ text }) => text).join(' · ') || strings.unread,
      lines: chosen.map(({ feedback }) => feedback),
      keys: item.options.filter(({ key }) => key).map(({ text }) => text),
    }
  }
  const yours = typedIn(response) || strings.unread
  const typed = response && 'text' in response ? response : undefined
  if (item.kind === 'number') {
    const context = { item, locale, strings: kinds.number }
    const key = quantity(item.value, item.unit?.text, kinds.number.quantity, locale)
    return { yours, lines: typed ? toldNumber(typed, context).lines : [], keys: [key] }
  }
  const lines = typed ? toldText(item, typed, kinds.textEntry).lines : []
  return { yours, lines, keys: item.accept.flatMap(({ variants }) => own(variants, locale)?.[0] ?? []) }
}
