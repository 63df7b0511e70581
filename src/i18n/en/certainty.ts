/** Questions that something is staked on, by how sure one is. */
export const certainty = {
  stakes: {
    question: 'How much do you stake?',
    how: 'A high stake earns more if you are right and costs more if you are wrong. The first suits less than two chances in three, the last more than four in five.',
    stake: '{right} if right, {wrong} if wrong',
    missing: 'Choose a stake first, then check.',
    marks: 'Points for this stake: {marks}.',
    sureAndWrong: 'High stake, wrong answer: this is the question to review first.',
    review: 'To review: high stake, wrong answer',
  },
  total: {
    total: {
      one: 'Total of your stakes: {marks} ({k} question of {n}).',
      other: 'Total of your stakes: {marks} ({k} questions of {n}).',
    },
  },
}
