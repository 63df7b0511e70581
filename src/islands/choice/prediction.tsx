import type { ComponentChildren } from 'preact'
import type { Answering } from '../../learning/items/answering.ts'
import { QuestionForm } from './question-form.tsx'
import { QuestionIsland, type QuestionProps } from './question-island.ts'
import type { Said } from './said.ts'
import type { PredictionStrings } from './strings.ts'

interface Props extends QuestionProps {
  readonly strings: PredictionStrings
  /** `<Fields>` without feedback. */
  readonly children?: ComponentChildren
}

/** A bet before the explanation: noted, not judged. It may be changed at will; the last one counts. */
export class Prediction extends QuestionIsland<Props> {
  constructor(props: Props) {
    super(props, { context: 'prediction' })
  }

  render({ question, strings, children }: Props) {
    const { choice } = this
    const said = saidOf(choice.state, strings)
    return (
      <QuestionForm question={question} choice={choice} fields={children} said={said} longest={strings.noted}>
        <div class="acts needs-script">
          <button class="btn primary" type="submit" disabled={!choice.isReady}>
            {strings.bet}
          </button>
        </div>
      </QuestionForm>
    )
  }
}

function saidOf({ asked, stage, past }: Answering<unknown>, strings: PredictionStrings): Said {
  if (asked > 0) return { message: strings.chooseOne }
  if (stage === 'answering') return {}
  return past ? { note: strings.noted } : { message: strings.noted }
}
