import type { Message } from '../faults/fault.ts'

export const tileOnBothSides = (id: string): Message => ({
  code: 'tile-on-both-sides',
  what: `"${id}" is both a left and a right.`,
  why: 'An answer names two tiles: it could not be told which of the two is meant.',
  mend: 'Give one of the two another id.',
})

export const sharedRight = (right: string, left: string): Message => ({
  code: 'shared-right',
  what: `The right "${right}" goes with "${left}" already.`,
  why: 'Each tile is put once: one of the two lefts could never be answered.',
  mend: 'Name another right, or add one.',
})
