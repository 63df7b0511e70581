import type { ChoiceItem } from '../../learning/items/choice.ts'
import { inShownOrder } from '../../learning/items/option-order.ts'
import type { FeedbackStrings } from './strings.ts'

interface Props {
  readonly item: ChoiceItem<string>
  /** Without them the options are not judged, as in a prediction. */
  readonly strings?: FeedbackStrings
}

/**
 * The options, as the page is built: radio buttons, or checkboxes where several may be chosen, each with its
 * feedback. Without scripts the style sheet shows it at the tick; with them `showFields` does, once checked.
 */
export function Fields({ item, strings }: Props) {
  const { id, multiple } = item
  const words = (isKey: boolean | undefined) => {
    if (isKey) return strings?.right
    return multiple ? strings?.excess : strings?.wrong
  }
  return (
    <div class="opts">
      {multiple && <p class="small">{strings?.several}</p>}
      {inShownOrder(item).map((option) => (
        <div class="opt" key={option.id}>
          <label>
            <input type={multiple ? 'checkbox' : 'radio'} name={id} value={option.id} />
            {option.text}
          </label>
          {strings && (
            <div class="why" hidden>
              <b class={option.key ? 'right' : 'wrong'}>{words(option.key)}</b>
              <p>{option.feedback}</p>
            </div>
          )}
        </div>
      ))}
    </div>
  )
}
