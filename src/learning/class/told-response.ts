import { type CategoriseItem, parseCategoriseResponse } from '../items/categorise.ts'
import { parseChoiceResponse } from '../items/choice.ts'
import { type ClozeItem, clozeParts, parseClozeResponse } from '../items/cloze.ts'
import type { Item, ItemKind } from '../items/index.ts'
import { parseOrderResponse } from '../items/order.ts'
import { type PairsItem, parsePairsResponse } from '../items/pairs.ts'
import { choiceOf, parseScenarioResponse } from '../items/scenario.ts'
import { parseTypedResponse } from '../items/typed-response.ts'

/** What was answered, or what was put under or beside `label`. */
export interface ToldLine {
  readonly label?: string
  readonly texts: readonly string[]
}

type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>
type Teller<Kind extends ItemKind> = (item: ItemOf<Kind>, response: unknown) => readonly ToldLine[]

/** Compiles only when every kind can be told. */
const tellers: { readonly [Kind in ItemKind]: Teller<Kind> } = {
  choice: (item, response) => {
    const { chosen = [] } = parseChoiceResponse(item, response) ?? {}
    return [{ texts: textsOf(item.options, chosen) }]
  },
  categorise: sorted,
  cloze: filled,
  order: (item, response) =>
    textsOf(item.steps, parseOrderResponse(item, response)?.order ?? []).map((text, at) => ({
      texts: [`${at + 1}. ${text}`],
    })),
  pairs: paired,
  scenario: (item, response) =>
    (parseScenarioResponse(item, response)?.path ?? []).map((decision) => ({
      texts: [choiceOf(item, decision)?.text ?? ''],
    })),
  number: typed,
  'text-entry': typed,
  // Never in a record: learners score it themselves.
  reflection: () => [],
}

/** A response in the words of its item, in lines; none where nothing of it can be read any more. */
export function toldResponse(item: Item, response: unknown): readonly ToldLine[] {
  const teller = tellers[item.kind] as (item: Item, response: unknown) => readonly ToldLine[]
  return teller(item, response).filter(({ texts }) => texts.some((text) => text !== ''))
}

function sorted(item: CategoriseItem<string>, response: unknown): readonly ToldLine[] {
  const { placements = {} } = parseCategoriseResponse(item, response) ?? {}
  return item.bins.map(({ id, name }) => ({
    label: name,
    texts: item.cards.filter((card) => placements[card.id] === id).map(({ text }) => text),
  }))
}

function filled(item: ClozeItem<string>, response: unknown): readonly ToldLine[] {
  const parts = clozeParts(item, parseClozeResponse(item, response) ?? { gaps: {} })
  return parts.map(({ id, given }) => {
    const options =
      item.mode === 'drag' ? item.words : (item.gaps.find((gap) => gap.id === id)?.options ?? [])
    return { texts: textsOf(options, given === null ? [] : [given]) }
  })
}

function paired(item: PairsItem<string>, response: unknown): readonly ToldLine[] {
  const tiles = [...item.lefts, ...item.rights]
  return (parsePairsResponse(item, response)?.pairs ?? []).map(([one, other]) => {
    const [label = ''] = textsOf(tiles, [one])
    return { label, texts: textsOf(tiles, [other]) }
  })
}

function typed(_item: Item, response: unknown): readonly ToldLine[] {
  return [{ texts: [parseTypedResponse(response)?.text ?? ''] }]
}

interface Named {
  readonly id: string
  readonly text: string
}

const textsOf = (all: readonly Named[], ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => all.find((one) => one.id === id)?.text ?? [])
