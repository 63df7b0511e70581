import type { Message } from '../faults/fault.ts'

export const noTrainerNote = (section: string): Message => ({
  code: 'no-trainer-note',
  what: `"${section}" has no <TrainerNote>.`,
  why: 'A step of the kind "note" has the room do what the trainer’s note of the section says.',
  mend: 'Name another section, write the note, or make it a step of the kind "section".',
})

export const unfitItem = (id: string, kind: string, how: string, kinds: readonly string[]): Message => ({
  code: 'unfit-item',
  what: `A room cannot answer "${id}" by ${how}.`,
  why: `That takes an item of the kind ${kinds.join(' or ')}; this one is of the kind ${kind}.`,
  mend: 'Name another item, or give it another "how".',
})

export const otherSum = (told: number, sum: number): Message => ({
  code: 'other-sum',
  what: `The steps last ${sum} minutes, not ${told}.`,
  why: 'The minutes of a workshop are the sum of those of its steps, breaks included.',
  mend: `Write ${sum} here, or change the minutes of a step.`,
})
