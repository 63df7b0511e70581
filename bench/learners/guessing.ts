import type { Item } from '../../src/learning/items/index.ts'

/** The chance, in [0, 1], that an answer given blindly is all right. */
export function guessing(item: Item<unknown>): number {
  switch (item.kind) {
    case 'choice':
      return item.multiple ? 1 / (2 ** item.options.length - 1) : 1 / item.options.length
    case 'cloze':
      return item.mode === 'choose'
        ? item.gaps.reduce((chance, { options }) => chance / options.length, 1)
        : item.words.length ** -item.gaps.length
    case 'order':
      return 1 / factorial(item.steps.length)
    case 'pairs':
      return 1 / factorial(item.rights.length)
    case 'categorise':
      return item.bins.length ** -item.draw
    case 'number':
    case 'text-entry':
    case 'reflection':
    case 'scenario':
      return 0
  }
}

const factorial = (count: number): number => (count <= 1 ? 1 : count * factorial(count - 1))
