import type { Message, Place } from '../faults/fault.ts'

export const duplicateId = (kind: string, id: string, { file, line, column }: Place): Message => ({
  code: 'duplicate-id',
  what: `The ${kind} "${id}" is declared twice.`,
  why: `It is declared already at ${file}:${line}:${column}.`,
  mend: 'Give one of the two another id; an id that was published keeps its meaning.',
})

export const duplicateSlug = (slug: string, locale: string, { file, line, column }: Place): Message => ({
  code: 'duplicate-slug',
  what: `Two lessons have the slug "${slug}" in "${locale}".`,
  why: `They would share one address; the other one is at ${file}:${line}:${column}.`,
  mend: 'Give one of the two another slug.',
})
