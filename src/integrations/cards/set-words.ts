import satori from 'satori'
import { cardHeight, cardWidth } from './card.ts'
import { drawable, type Typeface, typefaces } from './typefaces.ts'

/** A line of words on a card. `y` is the top of a line as high as its letters are large. */
export interface Words {
  readonly text: string
  readonly typeface: Typeface
  readonly weight: 400 | 700
  readonly size: number
  readonly colour: string
  readonly y: number
  /** Its left end; or its right end, where it is set to the right. */
  readonly x: number
  readonly align?: 'left' | 'right'
}

/** Letters of a title stand close, as on the site. */
export const trackingEm = { display: -0.022, text: 0 } as const

const lineNode = ({ text, typeface, weight, size, colour, x, y, align = 'left' }: Words) => ({
  type: 'div',
  key: null,
  props: {
    style: {
      position: 'absolute',
      top: y,
      ...(align === 'left' ? { left: x } : { right: cardWidth - x }),
      fontFamily: typeface,
      fontWeight: weight,
      fontSize: size,
      lineHeight: 1,
      letterSpacing: trackingEm[typeface] * size,
      whiteSpace: 'nowrap',
      color: colour,
    },
    children: drawable(text),
  },
})

/** The words as outlines: an `<svg>` of the size of a card, or of its upper part. */
export function setWords(words: readonly Words[], height: number = cardHeight): Promise<string> {
  const sheet = {
    type: 'div',
    key: null,
    props: { style: { display: 'flex', width: cardWidth, height }, children: words.map(lineNode) },
  }
  return satori(sheet, { width: cardWidth, height, fonts: typefaces })
}
