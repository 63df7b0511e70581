/**
 * In the order given, but for this: nothing stands beside another of its `group` where that can be avoided, `after`
 * being the group of what was put before the first.
 */
export function interleaved<T>(list: readonly T[], groupOf: (one: T) => string, after?: string): T[] {
  const left = new Map<string, T[]>()
  for (const one of list) left.set(groupOf(one), [...(left.get(groupOf(one)) ?? []), one])
  const rankOf = new Map(list.map((one, rank) => [one, rank]))
  const mixed: T[] = []
  let last = after
  while (mixed.length < list.length) {
    const others = [...left].filter(([group, ones]) => ones.length > 0 && group !== last)
    const count = list.length - mixed.length
    // A group that makes more than half of what is left cannot wait.
    const urgent = others.find(([, ones]) => 2 * ones.length > count)
    const first = others.toSorted(([, [a]], [, [b]]) => rank(a) - rank(b))[0]
    const [group, ones] = urgent ?? first ?? [last ?? '', left.get(last ?? '') ?? []]
    mixed.push(...ones.splice(0, 1))
    last = group
  }
  return mixed

  function rank(one: T | undefined): number {
    return one === undefined ? 0 : (rankOf.get(one) ?? 0)
  }
}
