import type { ComponentChildren } from 'preact'
import { Actions } from '../answering/actions.tsx'
import type { Circumstances } from '../answering/item-answering.ts'
import { QuestionForm } from './question-form.tsx'
import { QuestionIsland, type QuestionProps } from './question-island.ts'
import { saidOf } from './said.ts'
import { answerIn } from './shown-fields.ts'
import type { ChoiceStrings } from './strings.ts'

interface Props extends QuestionProps {
  readonly strings: ChoiceStrings
  /** Where it is no ordinary check. */
  readonly circumstances?: Circumstances
  /** `<Fields>` with feedback, hints, the answer. */
  readonly children?: ComponentChildren
}

/** A question whose options are checked one answer at a time; each explains itself, the key last. */
export class Choice extends QuestionIsland<Props> {
  constructor(props: Props) {
    super(props, props.circumstances)
  }

  render({ question, strings, children }: Props) {
    const { choice } = this
    const answer = choice.root.current ? answerIn(choice.root.current) : ''
    const said = saidOf({ state: choice.state, question, strings, answer })
    return (
      <QuestionForm
        question={question}
        choice={choice}
        fields={children}
        said={said}
        longest={strings.revised}
      >
        <Actions answering={choice} strings={strings} first="input:not(:checked)" />
      </QuestionForm>
    )
  }
}
