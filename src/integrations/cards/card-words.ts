import { breakTitle, type TitleBox, type WidthOf } from './break-title.ts'
import { type Card, cardWidth, type CourseCard, type LessonCard, type Region } from './card.ts'
import { kickerY, lessonHorizon, margin } from './lesson-backdrop.ts'
import { ink, onFill } from './panel-look.ts'
import type { Words } from './set-words.ts'

/** Where a card has words that no other has. The ground is even under them, and no larger than they need. */
export const wordsRegion: Readonly<Record<Card['kind'], Region>> = {
  lesson: { left: 48, top: 48, width: 736, height: lessonHorizon - 48 },
  course: { left: 48, top: 96, width: cardWidth - 96, height: 250 },
}

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
  return [
    ...lines.map((text, line) =>
      displayLine(text, size, onFill, lessonHorizon - 34 - (lines.length - line) * size * lessonBox.leading),
    ),
    {
      text: kicker,
      aside: minutes,
      typeface: 'text',
      weight: 700,
      size: 30,
      colour: onFill,
      x: panel ? margin + 46 : margin,
      y: kickerY,
    },
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
