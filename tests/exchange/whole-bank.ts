import { bankPartIn } from '../../src/authoring/export/bank-part.ts'
import { readCourse } from '../../src/authoring/read-course.ts'
import type { BankPart } from '../../src/learning/exchange/bank-format.ts'

const content = await readCourse('content', { thorough: false, drafts: true })

export const { locales } = content

/** Every item of the course in one language, drafts and reserved items among them: every kind, and every oddity. */
export function wholeBank(locale: string): BankPart {
  const found = bankPartIn(content, { lessons: [], objectives: [], locale, reserved: true })
  if ('refusal' in found) throw new Error(found.refusal.what)
  return found.part
}
