import type { ClozeItem } from '../items/cloze.ts'
import type { CategoriseItem } from '../items/categorise.ts'
import { gapIds } from '../items/gap-text.ts'
import type { Item, ItemKind } from '../items/index.ts'
import type { OrderItem } from '../items/order.ts'
import type { ScenarioItem } from '../items/scenario.ts'
import { drawRound } from '../sorting/draw-round.ts'
import { type Dealing, rotated } from './dealing.ts'
import type { LaidCategorise, LaidCloze, LaidItem, LaidOrder, LaidScenario } from './laid-item.ts'
import { lettered, numbered } from './letters.ts'

type Of<Kind extends ItemKind> = Extract<Item, { kind: Kind }>
type LaidOf<Kind extends ItemKind> = Extract<LaidItem, { kind: Kind }>

/** Compiles only when every kind has its form on paper. */
const forms: { readonly [Kind in ItemKind]: (item: Of<Kind>, dealing: Dealing) => LaidOf<Kind> } = {
  choice: (item, { mix }) => ({ kind: 'choice', item, options: lettered(mix(item.options, item.id)) }),
  categorise: layCards,
  cloze: layGaps,
  'text-entry': (item) => ({ kind: 'text-entry', item }),
  number: (item) => ({ kind: 'number', item }),
  reflection: (item) => ({ kind: 'reflection', item }),
  scenario: laySituations,
  order: laySteps,
  pairs: (item, { mix }) => ({
    kind: 'pairs',
    item,
    lefts: numbered(mix(item.lefts, `${item.id} lefts`)),
    rights: lettered(mix(item.rights, item.id)),
  }),
}

/** The item as it is printed: the same dealing, the same sheet. */
export function layOut(item: Item, dealing: Dealing): LaidItem {
  const form = forms[item.kind] as (item: Item, dealing: Dealing) => LaidItem
  return form(item, dealing)
}

/** The cards of a round. */
function layCards(item: CategoriseItem<string>, { mix, seed }: Dealing): LaidCategorise {
  const round = drawRound(item, seed)
  const cards = item.cards.filter(({ id }) => round.includes(id))
  return { kind: 'categorise', item, cards: numbered(mix(cards, item.id)), bins: lettered(item.bins) }
}

function layGaps(item: ClozeItem<string>, { mix }: Dealing): LaidCloze {
  const gaps = gapIds(item.text).map((id) => {
    const options = item.mode === 'choose' ? (item.gaps.find((gap) => gap.id === id)?.options ?? []) : []
    return { id, options: lettered(mix(options, `${item.id} ${id}`)) }
  })
  return {
    kind: 'cloze',
    item,
    gaps: numbered(gaps),
    bank: item.mode === 'drag' ? mix(item.words, item.id) : [],
  }
}

function laySituations(item: ScenarioItem<string>, { mix }: Dealing): LaidScenario {
  const rank = ({ id, choices }: (typeof item.nodes)[number]) =>
    id === item.start ? 0 : choices.length > 0 ? 1 : 2
  const nodes = item.nodes.toSorted((one, other) => rank(one) - rank(other))
  const numberOf = (node: string | undefined) => {
    const at = nodes.findIndex(({ id }) => id === node)
    return at === -1 ? null : at + 1
  }
  const situations = nodes.map(({ id, text, choices }) => ({
    id,
    text,
    choices: lettered(
      mix(choices, `${item.id} ${id}`).map((choice) => ({ ...choice, to: numberOf(choice.next) })),
    ),
  }))
  return { kind: 'scenario', item, situations: numbered(situations) }
}

function laySteps(item: OrderItem<string>, { mix }: Dealing): LaidOrder {
  const mixed = mix(item.steps, item.id)
  const isSolved = mixed.every((step, at) => step === item.steps[at])
  return { kind: 'order', item, steps: lettered(isSolved ? rotated(mixed) : mixed) }
}
