import { bodyOf, referenceLesson } from './course.ts'

/** What the reference lesson begins with, as far as no mark stands in it. */
export const firstSentence: string = firstParagraph().split(/[.!?<*_[]/)[0] ?? ''

function firstParagraph(): string {
  const lines = bodyOf(referenceLesson).split('\n')
  const first = lines.find((line) => /^\p{L}/u.test(line))
  if (first === undefined) throw new Error('The reference lesson begins with no paragraph.')
  return first
}
