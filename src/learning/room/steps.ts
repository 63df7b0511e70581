/** What a room does with an item, in turn: it votes, talks in pairs, votes again, sees what moved, then what is right. */
export const ballotSteps = ['first', 'talk', 'second', 'shift', 'answer'] as const
export type BallotStep = (typeof ballotSteps)[number]

/** The step after `step`, or before it; at an end, `step` itself. */
export function stepFrom(step: BallotStep, by: 1 | -1): BallotStep {
  return ballotSteps[ballotSteps.indexOf(step) + by] ?? step
}

/** Rank of the vote that is counted in a step; `null` where none is. */
export const voteIn = (step: BallotStep): 0 | 1 | null =>
  step === 'first' ? 0 : step === 'second' ? 1 : null

/** Where a ballot taken up again goes on: never at the answer, which only who runs the room asks for. */
export const stepOf = ({ votes }: { readonly votes: readonly unknown[] }): BallotStep =>
  votes.length > 1 ? 'second' : 'first'

/** What a key, or a clicker, does to the steps; `null` for any other, up and down among them: they scroll. */
export function stepByKey(key: string): 1 | -1 | null {
  if (['ArrowRight', 'PageDown', ' ', 'Enter'].includes(key)) return 1
  return ['ArrowLeft', 'PageUp'].includes(key) ? -1 : null
}
