import type { Answering } from '../../learning/items/answering.ts'
import { type ChoiceResponse, distance } from '../../learning/items/choice.ts'
import { fill } from '../../learning/text.ts'
import type { Said as AnswerSaid } from '../answering/said.ts'
import type { ChoiceQuestion } from './question.ts'
import type { ChoiceStrings } from './strings.ts'

/** What the activity answers to its learner. */
export interface Said extends Omit<AnswerSaid, 'unseen'> {
  /** Id of the option whose feedback is announced after the message; who reads finds it there. */
  readonly reason?: string | undefined
}

interface Context {
  readonly state: Answering<ChoiceResponse>
  readonly question: ChoiceQuestion
  readonly strings: ChoiceStrings
  /** Names the keys. */
  readonly answer: string
}

export function saidOf({ state, question, strings, answer }: Context): Said {
  const { stage, checked, past } = state
  if (state.asked > 0) return { message: question.multiple ? strings.chooseSome : strings.chooseOne }
  if (past === 'revised') return { note: strings.revised }
  if (stage === 'answering' || !checked) return {}
  const { extra, missing } = distance(question, checked)
  const isRight = extra + missing === 0
  if (past) return { note: isRight ? strings.lastRight : strings.lastWrong }
  const verdict = isRight
    ? `${strings.right}.`
    : question.multiple
      ? gap(extra, missing, strings)
      : `${strings.wrong}.`
  return {
    message: !isRight && stage === 'finished' ? `${verdict} ${answer}` : verdict,
    reason: question.multiple ? undefined : checked.chosen[0],
  }
}

/** Those in excess and those missing are counted, not shown. */
function gap(extra: number, missing: number, strings: ChoiceStrings): string {
  const parts = [extra && fill(strings.extra, { k: extra }), missing && fill(strings.missing, { k: missing })]
  return fill(strings.notQuite, { what: parts.filter(Boolean).join(', ') })
}
