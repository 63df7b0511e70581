import type { Answering } from '../../learning/items/answering.ts'
import type { TypedResponse } from '../../learning/items/typed-response.ts'
import { type Said, saidOf } from '../answering/said.ts'
import type { AnsweringStrings } from '../answering/strings.ts'
import type { Told } from './told.ts'

interface Context {
  readonly state: Answering<TypedResponse>
  /** `null` until the answer is checked. */
  readonly told: Told | null
  /** Names the key. */
  readonly answer: string
  readonly strings: AnsweringStrings
  /** Said of what is typed where it cannot be checked: it is no answer, or nothing is staked on it. */
  readonly refusal: string | undefined
  readonly locale: string
}

/** The verdict, with the key once it is known. Who hears the page is told why as well; who sees it reads that in place. */
export function typedSaid({ state, told, answer, strings, refusal, locale }: Context): Said {
  const isTyped = state.draft !== null && state.draft.text.trim() !== ''
  if (state.asked > 0 && isTyped) return refusal === undefined ? {} : { message: refusal }
  const said = saidOf({ state, right: told?.right ? 1 : 0, parts: 1, strings, locale })
  if (!told || said.message === undefined) return said
  const isKeyTold = state.stage === 'finished' && !told.right
  return {
    message: isKeyTold ? `${told.word}. ${answer}.` : `${told.word}.`,
    unseen: told.lines.join(' '),
  }
}
