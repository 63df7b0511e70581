import type { Item } from '../items/index.ts'
import type { ItemId } from '../items/item.ts'
import { mistakesIn } from './mistakes.ts'
import type { ScoreTable } from './score-table.ts'

/** A mistake that learners of the class made at first. */
export interface Misconception {
  readonly item: ItemId
  /** Ids within the item; see mistakes.ts. */
  readonly part: string
  readonly given: string
  /** Learners who made it. */
  readonly count: number
  /** Learners who were asked. */
  readonly asked: number
  /** Of those asked. */
  readonly share: number
  /** Id of the section to reteach, in the item's lesson; `null` where none is named. */
  readonly section: string | null
}

/** Those that most learners made first; of as many, the larger share; then in the order of the course. */
export function misconceptions(table: ScoreTable, items: ReadonlyMap<ItemId, Item>): Misconception[] {
  return table.items
    .flatMap(({ id }) => {
      const item = items.get(id)
      return item ? mistakesOf(item, table) : []
    })
    .sort((a, b) => b.count - a.count || b.share - a.share)
}

function mistakesOf(item: Item, { rows }: ScoreTable): Misconception[] {
  const asked = new Map<string, number>()
  const made = new Map<string, Pick<Misconception, 'part' | 'given' | 'count'>>()
  for (const { answers } of rows) {
    const answer = answers.get(item.id)
    if (!answer) continue
    const mistakes = mistakesIn(item, answer.response)
    for (const part of new Set(mistakes.asked)) asked.set(part, (asked.get(part) ?? 0) + 1)
    // A case may lead past the same place twice.
    for (const key of new Set(mistakes.made.map(({ part, given }) => JSON.stringify([part, given])))) {
      const [part = '', given = ''] = JSON.parse(key) as readonly string[]
      made.set(key, { part, given, count: (made.get(key)?.count ?? 0) + 1 })
    }
  }
  return [...made]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => ({
      ...{ item: item.id, ...one, asked: asked.get(one.part) ?? one.count },
      share: one.count / (asked.get(one.part) ?? one.count),
      section: sectionOf(item, one.part),
    }))
}

/** That of the bin where a card belongs, where it has one of its own. */
function sectionOf(item: Item, part: string): string | null {
  const key = item.kind === 'categorise' ? item.cards.find(({ id }) => id === part)?.bin : undefined
  const bin = item.kind === 'categorise' ? item.bins.find(({ id }) => id === key) : undefined
  return bin?.section ?? item.section ?? null
}
