/** Questions that something is staked on, by how sure one is. */
export const certainty = {
  stakes: {
    question: 'How much do you stake?',
    how: 'A high stake earns more if you are right and costs more if you are wrong. The first suits less than two chances in three, the last more than four in five.',
    stake: '{right} if right, {wrong} if wrong',
    missing: 'Put a stake first, then check.',
    marks: 'Your stake brings: {marks}.',
    sureAndWrong: 'Sure and wrong: this is the question to review first.',
    review: 'To review: sure and wrong',
  },
  total: {
    total: {
      one: 'Total of your stakes: {marks} ({k} question of {n}).',
      other: 'Total of your stakes: {marks} ({k} questions of {n}).',
    },
  },
}
