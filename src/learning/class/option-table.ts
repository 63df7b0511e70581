import { mean } from 'simple-statistics'
import { type ChoiceItem, parseChoiceResponse } from '../items/choice.ts'
import { restOf, type ScoreTable } from './score-table.ts'

/** Why an option is worth a look. `draws-strong`: those who chose it did better on the rest than those who did not. */
export type OptionNote = 'nobody' | 'draws-strong'

export interface OptionRow {
  readonly option: string
  readonly isKey: boolean
  /** Learners who chose it. */
  readonly count: number
  /** Of those who answered the item; they add up to more than 1 where several may be chosen. */
  readonly share: number
  /** Mean score of the choosers on the rest; `null` where there is none. */
  readonly rest: number | null
  /** Of distractors only. */
  readonly note: OptionNote | null
}

/** Fewer choosers tell nothing of who is drawn. */
const leastChoosers = 2

/** In the order in which the item lists its options. */
export function optionTable(item: Pick<ChoiceItem<unknown>, 'id' | 'options'>, { rows }: ScoreTable) {
  const answered = rows.flatMap((row) => {
    const answer = row.answers.get(item.id)
    if (!answer) return []
    return { chosen: parseChoiceResponse(item, answer.response)?.chosen ?? [], rest: restOf(row, item.id) }
  })
  return item.options.map((option): OptionRow => {
    const choosers = answered.filter(({ chosen }) => chosen.includes(option.id))
    const [rest, othersRest] = [choosers, answered.filter(({ chosen }) => !chosen.includes(option.id))].map(
      restIn,
    )
    const isKey = option.key === true
    return {
      option: option.id,
      isKey,
      count: choosers.length,
      share: answered.length === 0 ? 0 : choosers.length / answered.length,
      rest: rest ?? null,
      note: isKey ? null : noteOf(choosers.length, rest ?? null, othersRest ?? null),
    }
  })
}

function restIn(some: readonly { readonly rest: number | null }[]): number | null {
  const rests = some.flatMap(({ rest }) => rest ?? [])
  return rests.length === 0 ? null : mean(rests)
}

function noteOf(count: number, rest: number | null, othersRest: number | null): OptionNote | null {
  if (count === 0) return 'nobody'
  if (count < leastChoosers || rest === null || othersRest === null) return null
  return rest > othersRest + 1e-9 ? 'draws-strong' : null
}
