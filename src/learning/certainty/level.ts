/** How sure a learner is, told by a stake and not by a word. Apart from the marks, for every page reads attempts. */
export const certaintyLevels = [1, 2, 3] as const
export type Certainty = (typeof certaintyLevels)[number]
