import { Component } from 'preact'
import { type ChoiceResponse, gradeChoice, keysOf, parseChoiceResponse } from '../../learning/items/choice.ts'
import { type Circumstances, ItemAnswering } from '../answering/item-answering.ts'
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

  constructor(props: Props, circumstances: Circumstances | undefined) {
    super(props)
    this.choice = answeringOf(props, () => this.forceUpdate(), circumstances)
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

/** A choice as it is answered; a prediction is noted, not judged. */
export function answeringOf(
  { question, found = [] }: QuestionProps,
  redraw: () => void,
  circumstances: Circumstances | undefined,
): ChoiceAnswering {
  const rules = {
    parse: (value: unknown) => parseChoiceResponse(question, value),
    grade: (response: ChoiceResponse) =>
      circumstances?.context === 'prediction' ? null : gradeChoice(question, response),
    isBlank: ({ chosen }: ChoiceResponse) => chosen.length === 0,
    kept: ({ chosen }: ChoiceResponse) => ({ chosen: keysOf(question).filter((id) => chosen.includes(id)) }),
  }
  return new ItemAnswering(question, rules, { chosen: chosenIn(found, question) }, redraw, circumstances)
}
