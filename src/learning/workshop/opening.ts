/** Names, as a section of a step, what stands before the first `##` of a lesson. */
export const opening = 'opening'
