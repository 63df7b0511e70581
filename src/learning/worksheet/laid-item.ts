import type { Bin, Card, CategoriseItem } from '../items/categorise.ts'
import type { ChoiceItem, ChoiceOption } from '../items/choice.ts'
import type { ClozeItem } from '../items/cloze.ts'
import type { NumberItem } from '../items/number.ts'
import type { OrderItem, OrderStep } from '../items/order.ts'
import type { PairsItem, PairsLeft, PairsRight } from '../items/pairs.ts'
import type { ReflectionItem } from '../items/reflection.ts'
import type { ScenarioChoice, ScenarioItem } from '../items/scenario.ts'
import type { TextEntryItem } from '../items/text-entry.ts'
import type { Lettered, Numbered } from './letters.ts'

/** An item as it lies on paper: what is chosen among has letters, what is answered one by one has numbers. */
export type LaidItem =
  | LaidChoice
  | LaidCategorise
  | LaidCloze
  | LaidScenario
  | LaidOrder
  | LaidPairs
  | Written<TextEntryItem<string>>
  | Written<NumberItem<string>>
  | Written<ReflectionItem<string>>

interface Laid<Item extends { readonly kind: string }> {
  readonly kind: Item['kind']
  readonly item: Item
}

/** Answered on lines. */
export type Written<Item extends { readonly kind: string }> = Laid<Item>

export interface LaidChoice extends Laid<ChoiceItem<string>> {
  readonly options: readonly Lettered<ChoiceOption<string>>[]
}

export interface LaidCategorise extends Laid<CategoriseItem<string>> {
  readonly cards: readonly Numbered<Card<string>>[]
  /** In the order of the item: it often means something. */
  readonly bins: readonly Lettered<Bin<string>>[]
}

export interface PaperGap {
  readonly id: string
  /** What may fill it, where it has options of its own. */
  readonly options: readonly Lettered<ChoiceOption<string>>[]
}

export interface LaidCloze extends Laid<ClozeItem<string>> {
  /** In the order in which they are read. */
  readonly gaps: readonly Numbered<PaperGap>[]
  /** Words for all gaps. */
  readonly bank: readonly { readonly id: string; readonly text: string }[]
}

export interface Situation {
  readonly id: string
  readonly text: string
  /** None at an ending. `to`: the number of the situation that follows; `null` where the case stops. */
  readonly choices: readonly Lettered<ScenarioChoice<string> & { readonly to: number | null }>[]
}

export interface LaidScenario extends Laid<ScenarioItem<string>> {
  /** From the start on, endings last. */
  readonly situations: readonly Numbered<Situation>[]
}

export interface LaidOrder extends Laid<OrderItem<string>> {
  /** Never in the right order. */
  readonly steps: readonly Lettered<OrderStep<string>>[]
}

export interface LaidPairs extends Laid<PairsItem<string>> {
  readonly lefts: readonly Numbered<PairsLeft<string>>[]
  readonly rights: readonly Lettered<PairsRight<string>>[]
}
