import { breakTitle, type TitleBox, type WidthOf } from './break-title.ts'
import { type Card, cardWidth, type CourseCard, type LessonCard } from './card.ts'
import { kickerY, lessonHorizon, margin } from './lesson-backdrop.ts'
import { ink, onFill } from './panel-look.ts'
import type { Words } from './set-words.ts'

/** The words of a card that no other card has. They stand on an even ground, above `wordsHeight`. */
export const wordsHeight = 424

export const cardWords = (card: Card, widthOf: WidthOf): readonly Words[] =>
  card.kind === 'lesson' ? lessonWords(card, widthOf) : courseWords(card, widthOf)

const lessonBox: TitleBox = {
  width: 704,
  height: 276,
  sizes: [150, 132, 116, 104, 96, 88, 80, 72, 64, 56, 48],
  leading: 1,
}

function lessonWords({ title, kicker, minutes, panel }: LessonCard, widthOf: WidthOf): readonly Words[] {
  const { size, lines } = breakTitle(title, lessonBox, widthOf)
  const facts = { typeface: 'text', size: 30, colour: onFill, y: kickerY } as const
  return [
    ...lines.map((text, line) =>
      displayLine(text, size, onFill, lessonHorizon - 34 - (lines.length - line) * size * lessonBox.leading),
    ),
    { ...facts, text: kicker, weight: 700, x: panel ? margin + 46 : margin },
    { ...facts, text: minutes, weight: 400, x: cardWidth - margin, align: 'right' },
  ]
}

const courseBox: TitleBox = {
  width: cardWidth - 2 * margin,
  height: 200,
  sizes: [104, 98, 90, 82, 74, 66, 58, 50],
  leading: 0.98,
}

function courseWords({ title }: CourseCard, widthOf: WidthOf): readonly Words[] {
  const { size, lines } = breakTitle(title, courseBox, widthOf)
  const room = courseBox.height - lines.length * size * courseBox.leading
  return lines.map((text, line) =>
    displayLine(text, size, ink, 108 + room / 2 + line * size * courseBox.leading),
  )
}

/** Large letters bring their own white to the left: they are moved out by it, to stand on the margin. */
const displayLine = (text: string, size: number, colour: string, y: number): Words => ({
  text,
  typeface: 'display',
  weight: 700,
  size,
  colour,
  x: margin - size * 0.03,
  y,
})
