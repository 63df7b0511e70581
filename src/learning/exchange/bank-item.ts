import type { Item } from '../items/index.ts'
import type { BankItem } from './bank-format.ts'

interface Names {
  readonly lessons: readonly BankItem['lesson'][]
  readonly objectives: readonly BankItem['objective'][]
}

/** The item with the names of its lesson and of its objective; the ids, where the course has no names for them. */
export const bankItem = (item: Item, lesson: string, { lessons, objectives }: Names): BankItem => ({
  item,
  lesson: { id: lesson, title: lessons.find(({ id }) => id === lesson)?.title ?? lesson },
  objective: {
    id: item.objective,
    text: objectives.find(({ id }) => id === item.objective)?.text ?? item.objective,
  },
})
