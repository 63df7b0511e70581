import { Component, type ComponentChildren } from 'preact'
import { Actions } from '../answering/actions.tsx'
import type { Circumstances } from '../answering/item-answering.ts'
import { QuestionForm } from '../choice/question-form.tsx'
import { answeringOf, type ChoiceAnswering, type QuestionProps } from '../choice/question-island.ts'
import { type Said, saidOf } from '../choice/said.ts'
import { answerIn, showFields } from '../choice/shown-fields.ts'
import type { ChoiceStrings } from '../choice/strings.ts'
import { ShownStaking } from './shown-staking.tsx'
import type { StakeStrings } from './strings.ts'

interface Props extends QuestionProps {
  readonly strings: ChoiceStrings
  readonly stakes: StakeStrings
  /** Where it is no ordinary check. */
  readonly circumstances?: Circumstances
  /** `<Fields>` with feedback, hints, the answer. */
  readonly children?: ComponentChildren
}

/** A single choice that something is staked on before its first answer is checked. */
export class StakedChoice extends Component<Props> {
  readonly #staking: ShownStaking
  readonly #choice: ChoiceAnswering

  constructor(props: Props) {
    super(props)
    const { question, found, stakes, circumstances } = props
    const redraw = () => this.forceUpdate()
    this.#staking = new ShownStaking(question, found, stakes, redraw, circumstances?.anewAs)
    this.#choice = answeringOf(props, redraw, { ...circumstances, stake: this.#staking })
  }

  override componentDidMount(): void {
    void this.#staking.wake()
    void this.#choice.wake()
  }

  override componentDidUpdate(): void {
    const { root, isReady } = this.#choice
    if (root.current && isReady) showFields(root.current, this.props.question, this.#choice)
  }

  render({ question, strings, children }: Props) {
    const choice = this.#choice
    return (
      <QuestionForm
        question={question}
        choice={choice}
        fields={children}
        said={this.#said()}
        longest={strings.revised}
      >
        {this.#staking.fields(choice.state.stage === 'answering')}
        <Actions answering={choice} strings={strings} first=".opt input:not(:checked)" />
      </QuestionForm>
    )
  }

  #said(): Said {
    const { question, strings } = this.props
    const { state, root } = this.#choice
    const { missing } = this.#staking
    // Asked for in vain, with an answer: it is the stake that was missing, or is there since.
    if (state.asked > 0 && state.draft?.chosen.length)
      return missing === undefined ? {} : { message: missing }
    const said = saidOf({ state, question, strings, answer: root.current ? answerIn(root.current) : '' })
    return state.stage === 'answering' ? said : this.#staking.marked(said)
  }
}
