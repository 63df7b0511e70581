import { type CategoriseItem, gradeCategorise, parseCategoriseResponse } from './categorise.ts'
import { type ChoiceItem, gradeChoice, parseChoiceResponse } from './choice.ts'
import { type ClozeItem, gradeCloze, parseClozeResponse } from './cloze.ts'
import type { Score } from './item.ts'
import { gradeNumber, type NumberItem, parseNumberResponse } from './number.ts'
import { gradeReflection, parseReflectionResponse, type ReflectionItem } from './reflection.ts'
import { gradeScenario, parseScenarioResponse, type ScenarioItem } from './scenario.ts'
import { gradeTextEntry, parseTextEntryResponse, type TextEntryItem } from './text-entry.ts'

export type Item<Text = string> =
  | ChoiceItem<Text>
  | CategoriseItem<Text>
  | ClozeItem<Text>
  | TextEntryItem<Text>
  | NumberItem<Text>
  | ReflectionItem<Text>
  | ScenarioItem<Text>
export type ItemKind = Item['kind']

type ItemOf<Kind extends ItemKind> = Extract<Item<unknown>, { kind: Kind }>
type Grader<Kind extends ItemKind> = (item: ItemOf<Kind>, response: unknown) => Score

/** Compiles only when every kind is graded. A response that cannot be read scores 0. */
const graders: { readonly [Kind in ItemKind]: Grader<Kind> } = {
  choice: (item, value) => {
    const response = parseChoiceResponse(item, value)
    return response ? gradeChoice(item, response) : 0
  },
  categorise: (item, value) => {
    const response = parseCategoriseResponse(item, value)
    return response ? gradeCategorise(item, response) : 0
  },
  cloze: (item, value) => {
    const response = parseClozeResponse(item, value)
    return response ? gradeCloze(item, response) : 0
  },
  'text-entry': (item, value) => {
    const response = parseTextEntryResponse(item, value)
    return response ? gradeTextEntry(item, response) : 0
  },
  number: (item, value) => {
    const response = parseNumberResponse(item, value)
    return response ? gradeNumber(item, response) : 0
  },
  reflection: (item, value) => {
    const response = parseReflectionResponse(item, value)
    return response ? gradeReflection(item, response) : 0
  },
  scenario: (item, value) => {
    const response = parseScenarioResponse(item, value)
    return response ? gradeScenario(item, response) : 0
  },
}

/** Total: any response gives a score in [0, 1], none throws. */
export function grade(item: Item<unknown>, response: unknown): Score {
  const grader = graders[item.kind] as (item: Item<unknown>, response: unknown) => Score
  return grader(item, response)
}
