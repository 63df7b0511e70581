import { Component, type ComponentType } from 'preact'
import type { ChoiceItem } from '../../learning/items/choice.ts'
import { fill, plural } from '../../learning/text.ts'
import type { Circumstances } from '../answering/item-answering.ts'
import { Hints } from '../answering/hints.tsx'
import { Choice } from '../choice/choice.tsx'
import { Fields } from '../choice/fields.tsx'
import { questionOf } from '../choice/question.ts'
import { StakedChoice } from '../staking/staked-choice.tsx'
import type { ReviewChoiceStrings } from './strings.ts'

interface Props {
  readonly item: ChoiceItem<string>
  readonly locale: string
  /** It is right or wrong as a whole: something is staked on it. */
  readonly isWhole: boolean
  /** What choices have in common in lessons. */
  readonly shared: object
  readonly circumstances: Circumstances
  readonly strings: ReviewChoiceStrings
}

/** A choice with its texts, which in a lesson the page holds. */
export class ReviewChoice extends Component<Props> {
  /** Drawn once: from then on the island shows and ticks what stands there. */
  readonly #texts = textsOf(this.props)
  readonly #question = questionOf(this.props.item)

  render({ isWhole, shared, circumstances }: Props) {
    const Island = (isWhole ? StakedChoice : Choice) as ComponentType<object>
    return (
      <Island {...shared} {...{ question: this.#question, circumstances }}>
        {this.#texts}
      </Island>
    )
  }
}

function textsOf({ item, locale, strings }: Props) {
  const keys = item.options.filter((option) => option.key).map((option) => option.text)
  const named = plural(locale, strings.keysAre, keys.length)
  return (
    <div data-fixed>
      <Fields item={item} strings={strings.feedback} />
      <Hints hints={item.hints} strings={strings} />
      <details class="answer" hidden>
        <summary>{strings.answer}</summary>
        <p>
          <b>{fill(named, { keys: keys.join(' · ') })}</b>
        </p>
        <p>{item.explanation}</p>
      </details>
    </div>
  )
}
