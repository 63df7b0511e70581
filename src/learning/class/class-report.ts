import type { Catalogue } from '../catalogue.ts'
import type { Item } from '../items/index.ts'
import type { ItemId } from '../items/item.ts'
import { classReliability, type ClassReliability } from './class-reliability.ts'
import { gradedRecords } from './graded-records.ts'
import { itemFigures, type ItemFigures } from './item-figures.ts'
import type { LearnerRecord } from './learner-record.ts'
import { misconceptions, type Misconception } from './misconceptions.ts'
import { moduleGains, type ModuleGain } from './module-gains.ts'
import { type OptionRow, optionTable } from './option-table.ts'
import { type Scope, scoreTable } from './score-table.ts'

/** All that a class's answers tell, in ids and numbers. */
export interface ClassReport {
  readonly scope: Scope
  /** Learners with an answer in the scope, and answers there. */
  readonly learners: number
  readonly answers: number
  /** Mean, over these learners, of their mean scores; `null` of nobody. */
  readonly meanScore: number | null
  readonly items: readonly ItemReport[]
  readonly reliability: ClassReliability
  /** From the diagnostic to the final, whatever the scope. */
  readonly gains: readonly ModuleGain[]
  readonly misconceptions: readonly Misconception[]
}

export interface ItemReport extends ItemFigures {
  /** Of a choice; `null` of other kinds. */
  readonly options: readonly OptionRow[] | null
}

/**
 * `records` have one for each learner; `items` are those answered, with their texts and keys: what is not among them is
 * not counted. The same whatever their order.
 */
export function classReport(
  records: readonly LearnerRecord[],
  course: Pick<Catalogue, 'modules' | 'items'>,
  items: ReadonlyMap<ItemId, Item>,
  scope: Scope,
): ClassReport {
  const graded = gradedRecords(records, items)
  const table = scoreTable(graded, course.items, scope)
  const { rows } = table
  const sum = rows.reduce((all, { total, answers }) => all + total / answers.size, 0)
  return {
    scope,
    learners: rows.length,
    answers: rows.reduce((all, { answers }) => all + answers.size, 0),
    meanScore: rows.length === 0 ? null : sum / rows.length,
    items: itemFigures(table).map((figures) => {
      const item = items.get(figures.item)
      return { ...figures, options: item?.kind === 'choice' ? optionTable(item, table) : null }
    }),
    reliability: classReliability(table),
    gains: moduleGains(graded, course.items, course.modules),
    misconceptions: misconceptions(table, items),
  }
}
