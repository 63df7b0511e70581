import type { Item } from '../items/index.ts'
import type { BankPart } from './bank-format.ts'

/** Some items as a part of a bank, for the tests. */
export const samplePart = (items: readonly Item[], locale = 'en'): BankPart => ({
  course: { id: 'sailing', title: 'Sailing' },
  locale,
  items: items.map((item) => ({
    item,
    lesson: { id: 'wind', title: 'Wind & tide' },
    objective: { id: item.objective, text: 'read the wind' },
  })),
})
