import type { Message } from '../faults/fault.ts'
import { didYouMean } from '../faults/nearest.ts'

export const unknownLesson = (lesson: string, lessons: readonly string[]): Message => ({
  code: 'unknown-lesson',
  what: `The course has no lesson "${lesson}".`,
  why: 'Items are exported by the lessons in whose folders they stand.',
  mend: didYouMean(
    lesson,
    lessons,
    'Name one that course.yaml lists under its modules; drafts are left out.',
  ),
})

export const unknownObjective = (objective: string, objectives: readonly string[]): Message => ({
  code: 'unknown-objective',
  what: `The course has no objective "${objective}".`,
  why: 'Items are exported by the objectives that they test.',
  mend: didYouMean(objective, objectives, 'Name one that course.yaml lists under "objectives".'),
})

export const unknownLocale = (locale: string, locales: readonly string[]): Message => ({
  code: 'unknown-locale',
  what: `The course is not written in "${locale}".`,
  why: 'Items are exported in one of its languages.',
  mend: didYouMean(locale, locales, 'Name one that course.yaml lists under "locales".'),
})

export const unknownFormat = (format: string, formats: readonly string[]): Message => ({
  code: 'unknown-format',
  what: `Nothing is exported as "${format}".`,
  why: 'Each format has its own writer.',
  mend: didYouMean(format, formats, 'Name one that there is.'),
})

export const faultyCourse = (faults: number): Message => ({
  code: 'faulty-course',
  what:
    faults > 0 ? `The course has ${faults} fault${faults > 1 ? 's' : ''}.` : 'course.yaml could not be read.',
  why: 'What could not be read would be missing from the file, and nobody would know.',
  mend: 'Run npm run check:content and mend it first.',
})

export const nothingChosen: Message = {
  code: 'nothing-chosen',
  what: 'No item of the course is what you asked for.',
  why: 'Lessons and objectives are both held to: an item has to be of one of each.',
  mend: 'Ask for fewer things at once, or add --reserved for the items that are kept for the assessments.',
}
