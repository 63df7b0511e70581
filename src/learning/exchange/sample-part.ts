import type { Item } from '../items/index.ts'
import { sampleBase } from '../items/sample-base.ts'
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

/** Others, on another subject, with signs that formats take for their own. */
export const breadPart = (...items: readonly Item[]): BankPart => ({
  course: { id: 'bread', title: 'Bread' },
  locale: 'en',
  items: items.map((item) => ({
    item,
    lesson: { id: 'dough', title: 'Dough and/or batter' },
    objective: { id: 'o', text: 'Tell one from the other' },
  })),
})

export const sampleChoice = {
  ...sampleBase,
  kind: 'choice',
  stem: 'Which {one} is it?\nA: 50 % ~ 60 %',
  hints: ['Look <again>'],
  options: [
    { id: 'a', text: '%5% = [html]', key: true, feedback: 'Yes # & no' },
    { id: 'b', text: 'a -> b \\ n', feedback: ']]>' },
  ],
} as const
