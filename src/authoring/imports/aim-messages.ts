import type { Message } from '../faults/fault.ts'
import { didYouMean } from '../faults/nearest.ts'

export const brokenCourse: Message = {
  code: 'broken-course',
  what: 'course.yaml is missing or has faults.',
  why: 'Items are written in its languages, for its objectives.',
  mend: 'Run npm run check:content and mend it first.',
}

export const unknownName = (kind: string, name: string, known: readonly string[]): Message => ({
  code: `unknown-${kind}`,
  what: `--${kind} "${name}" is unknown.`,
  why: 'Each item belongs to a lesson, and serves an objective that it declares.',
  mend: didYouMean(name, known, `Name one of the course: ${known.join(', ')}.`).replace(/ Known: .*/, ''),
})

export const takenFile = (path: string): Message => ({
  code: 'taken-file',
  what: `There is a file "${path}" already.`,
  why: 'Nothing that exists is overwritten.',
  mend: 'Name another with --out.',
})

export const takenIds = (ids: readonly string[]): Message => ({
  code: 'taken-ids',
  what: `Nothing is added: the bank has ${ids.map((id) => `"${id}"`).join(', ')} already.`,
  why: 'Answers are stored under ids: two items never share one.',
  mend: 'Rename them in the source, or take them out of it; with --out they are written into a file of their own.',
})

export const unextendable = (path: string): Message => ({
  code: 'unextendable',
  what: `Items cannot be added to ${path}.`,
  why: 'Its end is not that of a list with a "- " before each item, or it has faults.',
  mend: 'Run npm run check:content and mend it; or use --out.',
})
