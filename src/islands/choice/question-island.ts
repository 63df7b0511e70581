import { Component } from 'preact'
import { type ChoiceResponse, gradeChoice, keysOf, parseChoiceResponse } from '../../learning/items/choice.ts'
import { ItemAnswering, type Rules } from '../answering/item-answering.ts'
import type { Found } from '../found.ts'
import type { ChoiceQuestion } from './question.ts'
import { showFields } from './shown-fields.ts'

export type ChoiceAnswering = ItemAnswering<ChoiceResponse>

export interface QuestionProps {
  readonly question: ChoiceQuestion
  /** What was ticked before the page came alive. */
  readonly found?: Found
}

/** A question and what its learner does with it, drawn anew at each change. */
export abstract class QuestionIsland<Props extends QuestionProps> extends Component<Props> {
  protected readonly choice: ChoiceAnswering

  constructor(props: Props, context: 'check' | 'prediction') {
    super(props)
    const { question, found = [] } = props
    const rules = rulesOf(question, context === 'check')
    const chosen = chosenIn(found, question)
    this.choice = new ItemAnswering(question, rules, { chosen }, () => this.forceUpdate(), context)
  }

  override componentDidMount(): void {
    void this.choice.wake()
  }

  /** Brings the fields, which are not drawn, in step. */
  override componentDidUpdate(): void {
    const { choice, props } = this
    if (choice.root.current && choice.isReady) showFields(choice.root.current, props.question, choice)
  }
}

/** Ids of the options ticked: the fields bear the question's id. */
export const chosenIn = (fields: Iterable<readonly [string, unknown]>, question: ChoiceQuestion): string[] =>
  [...fields].filter(([name]) => name === question.id).map(([, option]) => String(option))

const rulesOf = (question: ChoiceQuestion, isJudged: boolean): Rules<ChoiceResponse> => ({
  parse: (value) => parseChoiceResponse(question, value),
  grade: (response) => (isJudged ? gradeChoice(question, response) : null),
  isBlank: ({ chosen }) => chosen.length === 0,
  kept: ({ chosen }) => ({ chosen: keysOf(question).filter((id) => chosen.includes(id)) }),
})
