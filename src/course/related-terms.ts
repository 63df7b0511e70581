interface Term {
  readonly id: string
  readonly see?: readonly string[] | undefined
}

/** Ids of the terms related to `id`: those it names, and those that name it. */
export function relatedTo(id: string, terms: readonly Term[]): readonly string[] {
  const related = (a: Term, b: Term) => a.see?.includes(b.id) === true
  const term = terms.find((one) => one.id === id)
  if (!term) return []
  return terms.filter((other) => related(term, other) || related(other, term)).map((other) => other.id)
}
