import type { Item } from '../items/index.ts'
import { sampleBase } from '../items/sample-base.ts'
import type { BankPart } from './bank-format.ts'

/** A part of a bank for tests. */
export const samplePart = (...items: readonly Item[]): BankPart => ({
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
