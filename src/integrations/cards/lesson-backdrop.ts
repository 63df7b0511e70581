import { cardHeight, cardWidth, type LessonCard } from './card.ts'
import { mark, markColours } from './mark.ts'
import { ground, openPanel } from './open-panel.ts'
import { ink, onFill, paper, quietInk } from './panel-look.ts'
import { panelSign } from './panel-signs.ts'
import { setWords, type Words } from './set-words.ts'

/** What is behind the words of a lesson's card; the same for all lessons of a panel in a language. */
export type LessonBackdrop = Pick<LessonCard, 'panel' | 'courseTitle' | 'tagline'>

export const margin = 64
export const lessonHorizon = 424
export const kickerY = 56

const panelPlace = {
  left: 0,
  right: cardWidth,
  top: 0,
  fold: 30,
  horizon: lessonHorizon,
  shapeX: 950,
  shapeScale: 1,
  rim: 20,
}
const foot = 546

export async function lessonBackdrop({ panel, courseTitle, tagline }: LessonBackdrop): Promise<string> {
  const bottom = panel && panel.stance !== 'straight' ? foot + panelPlace.fold / 2 : foot
  const drawing = panel
    ? openPanel(panel, { ...panelPlace, bottom }) + panelSign(panel.shape, margin, kickerY - 1, 32)
    : inkPanel
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${cardHeight}">` +
    `<path fill="${paper}" d="M0 0h${cardWidth}v${cardHeight}H0z"/>` +
    drawing +
    mark(margin, 574, 34, markColours) +
    (await setWords(footWords(courseTitle, tagline))) +
    '</svg>'
  )
}

/** What belongs to no panel: ink, and the mark, which holds them all. */
const inkPanel =
  `<path fill="${ink}" d="M0 0h${cardWidth}v${foot}H0z"/>` +
  ground(panelPlace) +
  mark(800, lessonHorizon - 222, 222, [onFill, onFill, onFill])

const footWords = (courseTitle: string, tagline: string): readonly Words[] => [
  { text: courseTitle, typeface: 'display', weight: 700, size: 31, colour: ink, x: 129, y: 575 },
  {
    text: tagline,
    typeface: 'text',
    weight: 400,
    size: 24,
    colour: quietInk,
    x: cardWidth - margin,
    y: 580,
    align: 'right',
  },
]
