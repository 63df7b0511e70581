import { type ChoiceAnswering, distance, isRight } from '../../learning/items/choice-answering.ts'
import { fill } from '../../learning/text.ts'
import type { ChoiceQuestion } from './question.ts'
import type { ChoiceStrings } from './strings.ts'

/** What the activity answers to its learner. */
export interface Said {
  /** Not announced: it was so on arrival. */
  readonly note?: string
  /** Announced. */
  readonly message?: string
  /** Id of the option whose feedback is announced after the message; who reads finds it there. */
  readonly reason?: string | undefined
}

interface Context {
  readonly state: ChoiceAnswering
  readonly question: ChoiceQuestion
  readonly strings: ChoiceStrings
  /** Names the keys. */
  readonly answer: string
}

export function saidOf(context: Context): Said {
  const { state, question, strings } = context
  if (state.asked > 0) return { message: question.multiple ? strings.chooseSome : strings.chooseOne }
  if (state.past === 'revised') return { note: strings.revised }
  if (state.stage === 'answering') return {}
  const right = isRight(question, state.checked)
  if (state.past) return { note: right ? strings.lastRight : strings.lastWrong }
  const verdict = right || !question.multiple ? `${right ? strings.right : strings.wrong}.` : gap(context)
  return {
    message: !right && state.stage === 'finished' ? `${verdict} ${context.answer}` : verdict,
    reason: question.multiple ? undefined : state.checked[0],
  }
}

/** Those in excess and those missing are counted, not shown. */
function gap({ state, question, strings }: Context): string {
  const { extra, missing } = distance(question, state.checked)
  const parts = [extra && fill(strings.extra, { k: extra }), missing && fill(strings.missing, { k: missing })]
  return fill(strings.notQuite, { what: parts.filter(Boolean).join(', ') })
}
