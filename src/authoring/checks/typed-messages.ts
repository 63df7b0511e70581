import type { Message } from '../faults/fault.ts'

export const misjudgedSpelling = (spelling: string, list: 'accept' | 'wrong'): Message => ({
  code: 'misjudged-spelling',
  what: `"${spelling}" would not be taken for ${list === 'accept' ? 'a right' : 'this wrong'} answer.`,
  why: 'It says nothing, or is as near to a spelling of the other list.',
  mend: 'Remove it here or there, or write one of the two differently.',
})

export const acceptedSlip = (slip: number, value: number): Message => ({
  code: 'accepted-slip',
  what: `${slip} would be taken for right.`,
  why: `It is within the tolerance of ${value}: its feedback would never be read.`,
  mend: 'Narrow the tolerance, or remove this slip.',
})

export const refusedUnit = (unit: string): Message => ({
  code: 'refused-unit',
  what: `The unit "${unit}" would be refused to whoever writes it as it is shown.`,
  why: 'What may be written is listed under "accept" of the unit.',
  mend: `Add "${unit}" there.`,
})
