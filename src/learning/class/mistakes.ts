import { type CategoriseItem, judgePlacement, parseCategoriseResponse } from '../items/categorise.ts'
import { type ChoiceItem, parseChoiceResponse } from '../items/choice.ts'
import { clozeParts, parseClozeResponse } from '../items/cloze.ts'
import type { Item, ItemKind } from '../items/index.ts'
import { isWithin, judgeNumber, type NumberItem, parseNumberResponse } from '../items/number.ts'
import { type OrderItem, parseOrderResponse, stayingSteps } from '../items/order.ts'
import { own } from '../items/own-field.ts'
import { pairsParts, parsePairsResponse } from '../items/pairs.ts'
import type { FilledPart } from '../items/part.ts'
import { parseScenarioResponse, type ScenarioItem, scenarioParts } from '../items/scenario.ts'
import { judgeTextEntry, parseTextEntryResponse, type TextEntryItem } from '../items/text-entry.ts'

/** Ids within an item: what was asked, '' where it is the item itself, and what was answered wrongly to it. */
export interface Mistake {
  readonly part: string
  /** '' where a step is out of order: no place of it is more wrong than another. */
  readonly given: string
}

export interface Mistakes {
  /** Parts that were put to the learner: a round draws some cards of many, a case leads past some of its nodes. */
  readonly asked: readonly string[]
  /** Those that can be told apart: what was left empty, or typed as nobody foresaw, is none. */
  readonly made: readonly Mistake[]
}

type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>

const none: Mistakes = { asked: [], made: [] }
const whole = (given: readonly string[]): Mistakes => ({
  asked: [''],
  made: given.map((one) => ({ part: '', given: one })),
})
const ofParts = (parts: readonly FilledPart<unknown>[]): Mistakes => ({
  asked: parts.map(({ id }) => id),
  made: parts.flatMap(({ id, given, right }) => (right || given === null ? [] : { part: id, given })),
})

/** Compiles only when every kind has its own. What learners score themselves has no mistakes. */
const finders: { readonly [Kind in ItemKind]: (item: ItemOf<Kind>, response: unknown) => Mistakes } = {
  choice: inChoice,
  categorise: inCategorise,
  cloze: (item, value) => {
    const response = parseClozeResponse(item, value)
    return response ? ofParts(clozeParts(item, response)) : none
  },
  pairs: (item, value) => {
    const response = parsePairsResponse(item, value)
    return response ? ofParts(pairsParts(item, response)) : none
  },
  order: inOrder,
  scenario: inScenario,
  number: inNumber,
  'text-entry': inTextEntry,
  reflection: () => none,
}

/** Total: of what is no response to the item, nothing. */
export function mistakesIn(item: Item, response: unknown): Mistakes {
  const find = finders[item.kind] as (item: Item, response: unknown) => Mistakes
  return find(item, response)
}

function inChoice(item: ChoiceItem<string>, value: unknown): Mistakes {
  const response = parseChoiceResponse(item, value)
  if (!response) return none
  return whole(response.chosen.filter((id) => !item.options.find((option) => option.id === id)?.key))
}

function inCategorise(item: CategoriseItem<string>, value: unknown): Mistakes {
  const response = parseCategoriseResponse(item, value)
  if (!response) return none
  const made = item.cards.flatMap((card) => {
    const bin = own(response.placements, card.id)
    return bin !== undefined && judgePlacement(card, bin) === 'misplaced' ? { part: card.id, given: bin } : []
  })
  return { asked: response.cards, made }
}

function inOrder(item: OrderItem<string>, value: unknown): Mistakes {
  const response = parseOrderResponse(item, value)
  if (!response) return none
  const staying = stayingSteps(item, response)
  const moved = response.order.filter((id) => !staying.includes(id))
  return { asked: item.steps.map(({ id }) => id), made: moved.map((part) => ({ part, given: '' })) }
}

function inScenario(item: ScenarioItem<string>, value: unknown): Mistakes {
  const response = parseScenarioResponse(item, value)
  if (!response) return none
  const parts = scenarioParts(item, response)
  const made = response.path.flatMap(({ node, choice }, at) =>
    parts[at]?.right ? [] : { part: node, given: choice },
  )
  return { asked: parts.map(({ id }) => id), made }
}

function inNumber(item: NumberItem<string>, value: unknown): Mistakes {
  const response = parseNumberResponse(item, value)
  if (!response) return none
  const judged = judgeNumber(item, response)
  const typed = judged.value
  if (judged.verdict !== 'known-wrong' || typed === null) return whole([])
  const known = (item.wrong ?? [])
    .filter((wrong) => isWithin(typed, wrong.value, item.tolerance))
    .toSorted((one, other) => Math.abs(one.value - typed) - Math.abs(other.value - typed))
  return whole(known.slice(0, 1).map(({ id }) => id))
}

function inTextEntry(item: TextEntryItem<string>, value: unknown): Mistakes {
  const response = parseTextEntryResponse(item, value)
  if (!response) return none
  const { verdict, spelling } = judgeTextEntry(item, response)
  if (verdict !== 'known-wrong' || spelling === null) return whole([])
  const known = item.wrong?.find(({ variants }) => own(variants, response.locale)?.includes(spelling))
  return whole(known ? [known.id] : [])
}
