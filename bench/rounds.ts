/**
 * Measures every subject once per round, one after another (A B C, A B C, …), so that what disturbs the machine for
 * a while disturbs them all. Samples come back per subject, in the order of the rounds.
 */
export async function alternate<Subject extends { readonly name: string }, Sample>(
  subjects: readonly Subject[],
  rounds: number,
  measure: (subject: Subject, round: number) => Promise<Sample>,
): Promise<readonly Measured<Sample>[]> {
  const measured = subjects.map(({ name }) => ({ name, samples: [] as Sample[] }))
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, subject] of subjects.entries()) {
      measured[at]?.samples.push(await measure(subject, round))
    }
  }
  return measured
}

export interface Measured<Sample> {
  readonly name: string
  readonly samples: readonly Sample[]
}
