/** Out of so many, how many fall to each: as equal as what each can give allows. Whoever can give more gets what is over. */
export function shares(capacities: ReadonlyMap<string, number>, total: number): ReadonlyMap<string, number> {
  const names = [...capacities.keys()].sort()
  const given = new Map(names.map((name) => [name, 0]))
  const leftOf = (name: string) => (capacities.get(name) ?? 0) - (given.get(name) ?? 0)
  for (let rest = total; rest > 0; rest -= 1) {
    const [next] = names
      .filter((name) => leftOf(name) > 0)
      .sort((one, other) => (given.get(one) ?? 0) - (given.get(other) ?? 0) || leftOf(other) - leftOf(one))
    if (next === undefined) break
    given.set(next, (given.get(next) ?? 0) + 1)
  }
  return given
}
