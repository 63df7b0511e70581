import type { Message, Place } from '../faults/fault.ts'

const rename = 'Rename it before anybody answers, if it is not good: answers are stored under it.'

export const guessedId = (id: string, from: string): Message => ({
  code: 'guessed-id',
  what: `The item is called "${id}", and its parts after their words.`,
  why:
    from === ''
      ? 'Its source does not name it, nor has it words to name it after.'
      : 'Its source has no id of this form.',
  mend: rename,
})

export const repeatedId = (id: string, renamed: string): Message => ({
  code: 'repeated-id',
  what: `"${id}" is the id of another question of this import; this one is called "${renamed}".`,
  why: 'Answers are stored under ids: two items never share one.',
  mend: rename,
})

export const takenId = (id: string, { file, line }: Place): Message => ({
  code: 'taken-id',
  what: `The bank has an item "${id}" already.`,
  why: `It stands in ${file}:${line}. Nothing that exists is overwritten.`,
  mend: 'If it is the same item, copy what changed by hand, and raise its revision; if not, rename this one.',
})

export const askedAlready = (id: string, { file, line }: Place): Message => ({
  code: 'asked-already',
  what: `The bank asks this already: "${id}".`,
  why: `It stands in ${file}:${line}. Twice the same question would be drawn twice.`,
  mend: 'Leave it, or word it otherwise; give it an id to import it all the same.',
})

export const guessedField = (field: string, value: string, lesson: string): Message => ({
  code: `guessed-${field}`,
  what: `Its ${field} is set to ${value}.`,
  why: `It is the only one that the lesson "${lesson}" declares.`,
  mend: `Look whether the question serves it; say another with --${field}.`,
})

export const otherLesson = (lesson: string, own: string): Message => ({
  code: 'other-lesson',
  what: `It comes from the lesson "${own}", and goes to "${lesson}".`,
  why: 'That is what --lesson says.',
  mend: 'Look whether its objective, its section and its concepts are still right.',
})
