import type { ComponentChildren } from 'preact'
import { Frame } from '../answering/frame.tsx'
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

/** The frame of a question whose options were written by the server: what is said of one is read from there. */
export function QuestionForm({ question, choice, fields, children, said, longest }: Props) {
  const { root, state } = choice
  const reason = said.reason && root.current && feedbackOf(root.current, said.reason)
  return (
    <Frame
      item={question}
      root={root}
      change={(form) => choice.put({ chosen: chosenIn(new FormData(form), question) })}
      submit={() => choice.submit()}
      said={{ ...said, unseen: reason ?? undefined }}
      longest={longest}
      asked={state.asked}
      below={children}
    >
      {fields}
    </Frame>
  )
}
