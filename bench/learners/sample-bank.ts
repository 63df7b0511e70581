import type { SimulatedItem } from './bank.ts'

export const sampleItem = (at: number): SimulatedItem => ({
  guessing: 0.25,
  listed: {
    id: `item-${at}`,
    revision: 1,
    kind: 'choice',
    concepts: [`concept-${at % 10}`],
    objective: `objective-${at % 8}`,
    bloom: at % 3 === 0 ? 'apply' : 'analyse',
    reserved: true,
    lesson: `lesson-${at % 8}`,
    module: `module-${at % 4}`,
    isWhole: true,
  },
})

/** Eighty items kept for the forms, in four modules, for tests. */
export const sampleBank: readonly SimulatedItem[] = Array.from({ length: 80 }, (_, at) => sampleItem(at))
