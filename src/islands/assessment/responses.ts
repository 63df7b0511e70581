import { type ChoiceResponse, gradeChoice, parseChoiceResponse } from '../../learning/items/choice.ts'
import type { Score } from '../../learning/items/item.ts'
import { gradeNumber, judgeNumber, parseNumberResponse } from '../../learning/items/number.ts'
import { gradeTextEntry, judgeTextEntry, parseTextEntryResponse } from '../../learning/items/text-entry.ts'
import type { TypedResponse } from '../../learning/items/typed-response.ts'
import type { WholeItem } from './item-texts.ts'
import type { AssessmentStrings } from './strings.ts'

/** What is put to an item, of whatever kind. */
export type Response = ChoiceResponse | TypedResponse

/** The response in `value`, which may be anything; `null` where it is none. */
export function responseIn(item: WholeItem, value: unknown): Response | null {
  if (item.kind === 'choice') return parseChoiceResponse(item, value)
  return item.kind === 'number' ? parseNumberResponse(item, value) : parseTextEntryResponse(item, value)
}

/** Of these kinds alone: the graders of the others are not fetched. */
export function scoreOf(item: WholeItem, response: Response): Score {
  if (item.kind === 'choice') return 'chosen' in response ? gradeChoice(item, response) : 0
  if (!('text' in response)) return 0
  return item.kind === 'number' ? gradeNumber(item, response) : gradeTextEntry(item, response)
}

export const chosenIn = (response: Response | null): readonly string[] =>
  response && 'chosen' in response ? response.chosen : []

export const typedIn = (response: Response | null): string =>
  response && 'text' in response ? response.text : ''

/** What is said of a response that is no answer yet; `undefined` where it is one. */
export function missingIn(
  item: WholeItem,
  response: Response | null,
  { asking, kinds }: Pick<AssessmentStrings, 'asking' | 'kinds'>,
): string | undefined {
  const { choice, typed } = asking.missing
  if (item.kind === 'choice') return chosenIn(response).length > 0 ? undefined : choice
  if (!response || !('text' in response) || response.text.trim() === '') return typed
  if (item.kind === 'text-entry')
    return judgeTextEntry(item, response).verdict === 'empty' ? typed : undefined
  return judgeNumber(item, response).verdict === 'unreadable' ? kinds.number.unreadable : undefined
}
