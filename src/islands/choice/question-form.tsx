import type { ComponentChildren } from 'preact'
import { type ChoiceAnswering, chosenIn } from './question-island.ts'
import type { ChoiceQuestion } from './question.ts'
import type { Said } from './said.ts'
import { feedbackOf } from './shown-fields.ts'

interface Props {
  readonly question: ChoiceQuestion
  readonly choice: ChoiceAnswering
  /** `<Fields>`, and what else stays as the server wrote it. */
  readonly fields: ComponentChildren
  /** What stands between the fields and what is said. */
  readonly children: ComponentChildren
  readonly said: Said
  /** The longest note, whose room is kept free from the start. */
  readonly longest: string
}

/**
 * A real form, readable and tickable before any script. `method="dialog"` sends nothing anywhere, and
 * `autocomplete="off"` keeps Firefox from ticking anew, on reload, what was ticked before.
 */
export function QuestionForm({ question, choice, fields, children, said, longest }: Props) {
  const { root, state } = choice
  // An answer asked for in vain is announced each time, and describes the options until one is ticked.
  const saidId = state.asked > 0 ? `${question.id}-said` : undefined
  return (
    <form
      ref={root}
      class="question"
      method="dialog"
      autocomplete="off"
      onChange={(event) => choice.put({ chosen: chosenIn(new FormData(event.currentTarget), question) })}
      onSubmit={(event) => {
        event.preventDefault()
        void choice.submit()
      }}
      onKeyDown={(event) => event.repeat && event.key === 'Enter' && event.preventDefault()}
    >
      <fieldset aria-describedby={saidId}>
        <legend class="q">{question.stem}</legend>
        {fields}
      </fieldset>
      {children}
      <div class="said needs-script" data-longest={longest}>
        <p>{said.note}</p>
        <p role="status" id={saidId}>
          {said.message && <span key={state.asked}>{said.message}</span>}
          {said.reason && root.current && <span class="vh"> {feedbackOf(root.current, said.reason)}</span>}
        </p>
      </div>
    </form>
  )
}
