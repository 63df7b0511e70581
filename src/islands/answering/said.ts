import type { Answering } from '../../learning/items/answering.ts'
import { fill, plural } from '../../learning/text.ts'
import type { AnsweringStrings } from './strings.ts'

/** What the activity answers to its learner. */
export interface Said {
  /** Not announced: it was so on arrival. */
  readonly note?: string
  /** Announced. */
  readonly message?: string
  /** Announced after it, and not shown: who reads finds it elsewhere. */
  readonly unseen?: string | undefined
}

interface Context {
  readonly state: Answering<object>
  /** How many of its parts are right in the answer checked. */
  readonly right: number
  readonly parts: number
  readonly strings: AnsweringStrings
  readonly locale: string
}

/** The verdict on an answer, in parts. What is wrong is told beside each part, not here. */
export function saidOf({ state, right, parts, strings, locale }: Context): Said {
  if (state.asked > 0) return { message: strings.nothing }
  if (state.past === 'revised') return { note: strings.revised }
  if (state.stage === 'answering') return {}
  const isRight = right === parts
  if (state.past) return { note: isRight ? strings.lastRight : strings.lastWrong }
  if (isRight) return { message: `${strings.right}.` }
  if (parts === 1) return { message: `${strings.wrong}.` }
  return { message: fill(plural(locale, strings.partly, right), { n: parts }) }
}
