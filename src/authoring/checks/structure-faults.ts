import type { Message } from '../faults/fault.ts'

export const lessonNotListed = (id: string): Message => ({
  code: 'lesson-not-listed',
  what: `No module of course.yaml lists the lesson "${id}".`,
  why: 'No page of the course would lead to it.',
  mend: `Add "${id}" to the lessons of its module, or remove the folder.`,
})

export const lessonFolderName = (id: string): Message => ({
  code: 'malformed',
  what: `"${id}" cannot be the name of a lesson.`,
  why: 'Progress is stored under it, and it becomes part of addresses.',
  mend: 'Name the folder with lower-case words without accents, joined by hyphens.',
})
