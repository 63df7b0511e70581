import type { Message } from '../faults/fault.ts'

export const noKey: Message = {
  code: 'no-key',
  what: 'No option is the key.',
  why: 'Whatever the learner chose would be wrong.',
  mend: 'Write "key: true" in the right option.',
}

export const severalKeys = (count: number): Message => ({
  code: 'several-keys',
  what: `${count} options are keys, but only one can be chosen.`,
  why: 'A learner who chose one of them would not know of the others.',
  mend: 'Keep one "key: true", or write "multiple: true" in the item.',
})

export const reservedWithoutSection = (id: string): Message => ({
  code: 'reserved-without-section',
  what: `The item "${id}" is reserved, and names no section of its lesson.`,
  why: 'After an assessment, whoever got it wrong is sent to the section that teaches what it asks.',
  mend: 'Add "section": the id of that ## of the lesson.',
})

export const drawTooLarge = (draw: number, pool: number): Message => ({
  code: 'draw-too-large',
  what: `A round cannot draw ${draw} cards of ${pool}.`,
  why: 'Each card is drawn once.',
  mend: `Write "draw: ${pool}" or less, or add cards.`,
})
