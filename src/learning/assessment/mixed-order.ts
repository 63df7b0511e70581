import { shuffled } from '../random.ts'

interface InModule {
  readonly module: string
}

/** Shuffled, and no two neighbours of one module unless one of them outnumbers all the others. */
export function mixed<Item extends InModule>(items: readonly Item[], random: () => number): readonly Item[] {
  const left = shuffled(items, random)
  const order: Item[] = []
  while (left.length > 0) {
    const last = order.at(-1)?.module
    const others = left.filter(({ module }) => module !== last)
    const next = fromLargest(others.length > 0 ? others : left, left)
    order.push(...left.splice(left.indexOf(next), 1))
  }
  return order
}

/** The first of the module of which most are left: what is put off piles up. */
function fromLargest<Item extends InModule>(allowed: readonly Item[], left: readonly Item[]): Item {
  const countOf = ({ module }: InModule) => left.filter((one) => one.module === module).length
  return allowed.reduce((best, item) => (countOf(item) > countOf(best) ? item : best))
}
