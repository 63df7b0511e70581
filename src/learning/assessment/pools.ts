import type { ListedItem } from '../items/listed-item.ts'

/** By module, the items that an assessment may put, modules and items in an order of their own. */
export function poolsOf(bank: readonly ListedItem[]): ReadonlyMap<string, readonly ListedItem[]> {
  const fit = bank
    .filter(({ reserved, isWhole }) => reserved && isWhole)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const modules = [...new Set(fit.map(({ module }) => module))].sort()
  return new Map(modules.map((module) => [module, fit.filter((item) => item.module === module)]))
}

/** A diagnostic and a final share no item: some module must have two. */
export function offersAssessments(bank: readonly ListedItem[]): boolean {
  return [...poolsOf(bank).values()].some((pool) => pool.length > 1)
}
