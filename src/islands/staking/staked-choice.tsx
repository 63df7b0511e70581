import { Component, type ComponentChildren } from 'preact'
import { fill } from '../../learning/text.ts'
import { Actions } from '../answering/actions.tsx'
import { QuestionForm } from '../choice/question-form.tsx'
import { answeringOf, type ChoiceAnswering, type QuestionProps } from '../choice/question-island.ts'
import { type Said, saidOf } from '../choice/said.ts'
import { answerIn, showFields } from '../choice/shown-fields.ts'
import type { ChoiceStrings } from '../choice/strings.ts'
import { foundIn } from '../found.ts'
import { signed } from './signed.ts'
import { StakeFields } from './stake-fields.tsx'
import { Staking, stakeName } from './staking.ts'
import type { StakeStrings } from './strings.ts'

interface Props extends QuestionProps {
  readonly strings: ChoiceStrings
  readonly stakes: StakeStrings
  /** `<Fields>` with feedback, hints, the answer. */
  readonly children?: ComponentChildren
}

/** A single choice that something is staked on before its first answer is checked. */
export class StakedChoice extends Component<Props> {
  readonly #staking: Staking
  readonly #choice: ChoiceAnswering

  constructor(props: Props) {
    super(props)
    const { question, found } = props
    const redraw = () => this.forceUpdate()
    this.#staking = new Staking(question, foundIn(found, stakeName(question.id)), redraw)
    this.#choice = answeringOf(props, redraw, { stake: this.#staking })
  }

  override componentDidMount(): void {
    void this.#staking.wake()
    void this.#choice.wake()
  }

  override componentDidUpdate(): void {
    const { root, isReady } = this.#choice
    if (root.current && isReady) showFields(root.current, this.props.question, this.#choice)
  }

  render({ question, strings, stakes, children }: Props) {
    const choice = this.#choice
    const staking = this.#staking
    return (
      <QuestionForm
        question={question}
        choice={choice}
        fields={children}
        said={this.#said()}
        longest={strings.revised}
      >
        <StakeFields
          item={question.id}
          staking={staking}
          isAsked={staking.isOpen && choice.state.stage === 'answering'}
          strings={stakes}
        />
        <Actions answering={choice} strings={strings} first=".opt input:not(:checked)" />
      </QuestionForm>
    )
  }

  #said(): Said {
    const { question, strings, stakes } = this.props
    const { state, root } = this.#choice
    const { isMissing, isFresh, staked } = this.#staking
    // Asked for in vain, with an answer: it is the stake that was missing, or is there since.
    if (state.asked > 0 && state.draft?.chosen.length) return isMissing ? { message: stakes.missing } : {}
    const said = saidOf({ state, question, strings, answer: root.current ? answerIn(root.current) : '' })
    if (!isFresh || !staked || state.stage === 'answering') return said
    const marks = fill(stakes.marks, { marks: signed(staked.marks) })
    const review = staked.isSureAndWrong ? stakes.sureAndWrong : ''
    return { ...said, message: [said.message, marks, review].filter(Boolean).join(' ') }
  }
}
