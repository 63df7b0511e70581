import { letterAt } from '../../learning/items/letter.ts'
import type { Item } from '../../learning/items/index.ts'
import { askedOf, revealedOf } from '../../learning/presenting/shown-parts.ts'

interface Props {
  readonly item: Item
  /** How many of its answers are told. */
  readonly part: number
  readonly locale: string
}

/** What the room is asked, and its answers one after another. */
export function StepsSlide({ item, part, locale }: Props) {
  const { questions, lines, isLettered, text } = askedOf(item)
  const told = revealedOf(item, locale).slice(0, part)
  return (
    <div class="slide-body steps-told">
      <p class="stem">{item.stem}</p>
      {text !== null && <p>{text}</p>}
      <div class="two">
        {questions.length > 0 && told.length < questions.length && (
          <ul class="questions">
            {questions.slice(told.length).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        )}
        {lines.length > 0 && (
          <ul class="lines">
            {lines.map((line, at) => (
              <li key={line}>
                {isLettered && <b class="letter">{letterAt(at)}</b>}
                <span>{line}</span>
              </li>
            ))}
          </ul>
        )}
        {told.length > 0 && (
          <ol class="answers">
            {told.map(({ of, answer, why }, at) => (
              <li key={at}>
                {of !== null && <span class="of">{of}</span>}
                <b>{answer}</b>
                {at === told.length - 1 && why !== null && <span class="why-so">{why}</span>}
              </li>
            ))}
          </ol>
        )}
      </div>
    </div>
  )
}
