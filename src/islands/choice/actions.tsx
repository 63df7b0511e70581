import { mayReveal } from '../../learning/items/choice-answering.ts'
import type { Answering } from './answering.ts'
import type { ChoiceStrings } from './strings.ts'

interface Props {
  readonly choice: Answering
  readonly strings: ChoiceStrings
}

/**
 * Checking leaves the focus on the button, whose words change, and the verdict is announced. Trying again takes it
 * to the options. A button that goes away hands it to the one that stays.
 */
export function Actions({ choice, strings }: Props) {
  const { form, state, isReady, isFolded } = choice
  const isOpen = state.stage === 'answering'
  const isOver = state.stage === 'finished' || state.past === 'answered'
  const focus = (target: string) => form.current?.querySelector<HTMLElement>(target)?.focus()
  const again = (event: MouseEvent) => {
    if (isOpen) return
    // By the time the browser acts on this click, the button may have become the one that submits.
    event.preventDefault()
    // The second click of a double click meant the button as it was.
    if (event.detail > 1) return
    if (isOver) choice.redo()
    else choice.retry()
    focus('input:not(:checked)')
  }
  const quiet = (words: string, action: () => void) => (
    <button
      class="btn quiet"
      type="button"
      onClick={() => {
        action()
        focus('button')
      }}
    >
      {words}
    </button>
  )
  return (
    <div class="acts needs-script">
      <button
        class={isOver ? 'btn' : 'btn primary'}
        type={isOpen ? 'submit' : 'button'}
        disabled={!isReady}
        onClick={again}
      >
        {isOpen ? strings.check : isOver ? strings.redo : strings.retry}
      </button>
      {isFolded
        ? quiet(strings.reread, () => choice.unfold())
        : mayReveal(state) && quiet(strings.reveal, () => choice.reveal())}
    </div>
  )
}
