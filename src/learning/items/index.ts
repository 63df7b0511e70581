import { type CategoriseItem, gradeCategorise, parseCategoriseResponse } from './categorise.ts'
import { type ChoiceItem, gradeChoice, parseChoiceResponse } from './choice.ts'
import { type ClozeItem, gradeCloze, parseClozeResponse } from './cloze.ts'
import type { Score } from './item.ts'
import { gradeNumber, type NumberItem, parseNumberResponse } from './number.ts'
import { gradeOrder, type OrderItem, parseOrderResponse } from './order.ts'
import { gradePairs, type PairsItem, parsePairsResponse } from './pairs.ts'
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
  | OrderItem<Text>
  | PairsItem<Text>
export type ItemKind = Item['kind']

type ItemOf<Kind extends ItemKind> = Extract<Item<unknown>, { kind: Kind }>
type Grader<Kind extends ItemKind> = (item: ItemOf<Kind>, response: unknown) => Score

/** A response that cannot be read scores 0. */
const graded =
  <Of, Response>(
    parse: (item: Of, value: unknown) => Response | null,
    gradeRead: (item: Of, response: Response) => Score,
  ) =>
  (item: Of, value: unknown): Score => {
    const response = parse(item, value)
    return response === null ? 0 : gradeRead(item, response)
  }

/** Compiles only when every kind is graded. */
const graders: { readonly [Kind in ItemKind]: Grader<Kind> } = {
  choice: graded(parseChoiceResponse, gradeChoice),
  categorise: graded(parseCategoriseResponse, gradeCategorise),
  cloze: graded(parseClozeResponse, gradeCloze),
  'text-entry': graded(parseTextEntryResponse, gradeTextEntry),
  number: graded(parseNumberResponse, gradeNumber),
  reflection: graded(parseReflectionResponse, gradeReflection),
  scenario: graded(parseScenarioResponse, gradeScenario),
  order: graded(parseOrderResponse, gradeOrder),
  pairs: graded(parsePairsResponse, gradePairs),
}

/** Total: any response gives a score in [0, 1], none throws. */
export function grade(item: Item<unknown>, response: unknown): Score {
  const grader = graders[item.kind] as (item: Item<unknown>, response: unknown) => Score
  return grader(item, response)
}
