import { cardHeight, cardWidth, type CardPanel, type CourseCard } from './card.ts'
import { margin } from './lesson-backdrop.ts'
import { mark, markColours } from './mark.ts'
import { openPanel } from './open-panel.ts'
import { ink, paper } from './panel-look.ts'
import { setWords } from './set-words.ts'

/** What is behind the title of the course's card. */
export type CourseBackdrop = Pick<CourseCard, 'panels' | 'courseTitle'>

const gap = 10
const top = 350
const horizon = 538

export async function courseBackdrop({ panels, courseTitle }: CourseBackdrop): Promise<string> {
  const title = await setWords([
    { text: courseTitle, typeface: 'display', weight: 700, size: 40, colour: ink, x: 148, y: 48 },
  ])
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${cardHeight}">` +
    `<path fill="${paper}" d="M0 0h${cardWidth}v${cardHeight}H0z"/>` +
    mark(margin, 46, 44, markColours) +
    title +
    sideBySide(panels) +
    '</svg>'
  )
}

/** The panels on one horizon, from margin to margin, over the lower edge of the card. */
function sideBySide(panels: readonly CardPanel[]): string {
  const widths = shares(panels.length)
  let left = margin
  return panels
    .map((panel, at) => {
      const width = widths[at] ?? 0
      const right = left + width
      const place = { left, right, top, bottom: cardHeight + 40, fold: 22, horizon, rim: 0 }
      const drawn = openPanel(panel, { ...place, shapeX: (left + right) / 2, shapeScale: 0.6 })
      left = right + gap
      return drawn
    })
    .join('')
}

/** Widths of the panels: what stands between the wings is wider than a wing. */
function shares(count: number): readonly number[] {
  const whole = cardWidth - 2 * margin - gap * (count - 1)
  const parts = Array.from({ length: count }, (_, at) => (count > 2 && at > 0 && at < count - 1 ? 1.25 : 1))
  const sum = parts.reduce((total, part) => total + part, 0)
  return parts.map((part) => Math.round((whole * part) / sum))
}
