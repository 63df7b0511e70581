import type { BankItem, BankPart } from './bank-format.ts'

/** Moodle's path of categories: course, lesson, objective. A slash in a name is doubled. */
export const categoryOf = (course: BankPart['course'], { lesson, objective }: BankItem): string =>
  ['$course$', 'top', ...[course.title, lesson.title, objective.text].map(categoryName)].join('/')

const categoryName = (name: string): string =>
  name
    .replace(/[\t\n ]+/g, ' ')
    .slice(0, maxLength)
    .trim()
    .replace(/\//g, '//')

/** What Moodle's table holds. */
const maxLength = 255
