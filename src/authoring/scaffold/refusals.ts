import type { Message } from '../faults/fault.ts'
import { didYouMean } from '../faults/nearest.ts'

export const malformedId = (id: string): Message => ({
  code: 'malformed',
  what: `"${id}" cannot be the name of a lesson.`,
  why: 'It names a folder, and progress is stored under it.',
  mend: 'Use lower-case words without accents, joined by hyphens: "slow-rise".',
})

export const takenId = (kind: 'lesson' | 'item', id: string): Message => ({
  code: 'duplicate-id',
  what: `There is ${kind === 'item' ? 'an item' : 'a lesson'} "${id}" already.`,
  why: 'Progress is stored under ids: two things never share one.',
  mend: 'Choose another name for the lesson.',
})

export const takenSlug = (slug: string): Message => ({
  code: 'duplicate-slug',
  what: `Another lesson has the slug "${slug}".`,
  why: 'A new lesson takes its name as slug in every language, until you choose better ones.',
  mend: 'Choose another name for the lesson.',
})

export const unknownModule = (module: string, modules: readonly string[]): Message => ({
  code: 'unknown-module',
  what: `course.yaml has no module "${module}".`,
  why: 'A lesson belongs to a module.',
  mend: didYouMean(
    module,
    modules,
    'Add the module to course.yaml first, or name one that is there with --module.',
  ),
})

export const unwritableModule = (module: string): Message => ({
  code: 'unwritable-module',
  what: `The lessons of the module "${module}" could not be added to.`,
  why: 'They are written in course.yaml in a way that this command does not know.',
  mend: 'Write them as "lessons: [one, two]" or as one "- " per line.',
})

export const brokenCourse: Message = {
  code: 'broken-course',
  what: 'course.yaml is missing or has faults.',
  why: 'A lesson is added to one of its modules, and takes its languages.',
  mend: 'Run npm run check:content and mend it first.',
}

export const nothingToTeach: Message = {
  code: 'no-concept',
  what: 'course.yaml has no concept.',
  why: 'Each item tests a concept; a new lesson begins with the first of the course.',
  mend: 'Add one under "concepts" first.',
}
