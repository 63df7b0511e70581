import type { Message } from '../faults/fault.ts'

export const unreachableNode = (id: string): Message => ({
  code: 'unreachable-node',
  what: `No path leads to the node "${id}".`,
  why: 'No learner would ever see it.',
  mend: `Write "next: ${id}" in a choice of another node, or remove the node.`,
})

export const noEnd = (id: string): Message => ({
  code: 'no-end',
  what: `From the node "${id}" the case never ends.`,
  why: 'An attempt is recorded once the case has ended: a learner would go round in circles.',
  mend: 'Let a choice lead to an ending (a node with "choices: []"), or leave out its "next".',
})

export const untestedEnd = (id: string): Message => ({
  code: 'untested-end',
  what: `The case may end at the node "${id}" without one decision that has points.`,
  why: 'Whoever takes that path would score 0 without having been wrong.',
  mend: 'Give points to a choice of a node on that path.',
})
