import type { Message } from '../faults/fault.ts'
import { didYouMean } from '../faults/nearest.ts'

export const unreadableFile = (reason: string): Message => ({
  code: 'unreadable-file',
  what: 'This file cannot be read.',
  why: reason,
  mend: 'Look at its permissions, or remove it.',
})

export const noCourse: Message = {
  code: 'no-course',
  what: 'There is no course.yaml.',
  why: 'It names the languages, the modules and the lessons: without it there is no course.',
  mend: 'Write it, or set COURSE_CONTENT to the folder that holds it.',
}

export const strayFile = (name: string, expected: readonly string[]): Message => ({
  code: 'stray-file',
  what: `"${name}" is not a file of a course.`,
  why: `What may stand here: ${expected.join(', ')}.`,
  mend: didYouMean(name, expected, 'Move it out of the course, or rename it.').replace(/ Known: .*/, ''),
})

export const strayLanguage = (locale: string, locales: readonly string[]): Message => ({
  code: 'stray-language',
  what: `The course is not in "${locale}".`,
  why: `Its languages, in course.yaml, are: ${locales.join(', ')}.`,
  mend: 'Add the language to course.yaml, or remove the file.',
})
