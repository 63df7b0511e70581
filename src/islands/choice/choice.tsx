import { Component, type ComponentChildren } from 'preact'
import { Actions } from './actions.tsx'
import { Answering } from './answering.ts'
import { QuestionForm } from './question-form.tsx'
import type { ChoiceQuestion } from './question.ts'
import { saidOf } from './said.ts'
import { answerIn } from './shown-fields.ts'
import type { ChoiceStrings } from './strings.ts'

interface Props {
  readonly question: ChoiceQuestion
  readonly strings: ChoiceStrings
  /** `<Fields>` with feedback, hints, the answer. */
  readonly children?: ComponentChildren
}

/** A question whose options are checked one answer at a time; each explains itself, the key last. */
export class Choice extends Component<Props> {
  readonly #choice = new Answering(this.props.question, 'check', () => this.forceUpdate())

  override componentDidMount(): void {
    void this.#choice.wake()
  }

  override componentDidUpdate(): void {
    this.#choice.show()
  }

  render({ question, strings, children }: Props) {
    const choice = this.#choice
    const answer = choice.form.current ? answerIn(choice.form.current) : ''
    const said = saidOf({ state: choice.state, question, strings, answer })
    return (
      <QuestionForm
        question={question}
        choice={choice}
        fields={children}
        said={said}
        longest={strings.revised}
      >
        <Actions choice={choice} strings={strings} />
      </QuestionForm>
    )
  }
}
