import { Component } from 'preact'
import { Answering } from './answering.ts'
import type { ChoiceContext, ChoiceQuestion } from './question.ts'

/** A question and what its learner does with it, drawn anew at each change. */
export abstract class QuestionIsland<
  Props extends { readonly question: ChoiceQuestion },
> extends Component<Props> {
  protected readonly choice: Answering

  constructor(props: Props, context: ChoiceContext) {
    super(props)
    this.choice = new Answering(props.question, context, () => this.forceUpdate())
  }

  override componentDidMount(): void {
    void this.choice.wake()
  }

  override componentDidUpdate(): void {
    this.choice.show()
  }
}
