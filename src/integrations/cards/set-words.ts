import satori from 'satori'
import { type Region, wholeCard } from './card.ts'
import { drawable, type Typeface, typefaces } from './typefaces.ts'

/** A line of words on a card. `y` is the top of a line as high as its letters are large. */
export interface Words {
  readonly text: string
  /** What follows on the same line, quieter. */
  readonly aside?: string
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

/** The words as outlines, in an `<svg>` of the size of `region`. */
export function setWords(words: readonly Words[], region: Region = wholeCard): Promise<string> {
  const { width, height } = region
  const sheet = block(
    { display: 'flex', width, height },
    words.map((line) => lineOf(line, region)),
  )
  return satori(sheet, { width, height, fonts: typefaces })
}

function lineOf(words: Words, { left, top, width }: Region) {
  const { text, aside, typeface, weight, size, colour, x, y, align = 'left' } = words
  const style = {
    display: 'flex',
    gap: size,
    position: 'absolute',
    top: y - top,
    ...(align === 'left' ? { left: x - left } : { right: left + width - x }),
    fontFamily: typeface,
    fontWeight: weight,
    fontSize: size,
    lineHeight: 1,
    letterSpacing: trackingEm[typeface] * size,
    whiteSpace: 'nowrap',
    color: colour,
  }
  const quiet = aside === undefined ? [] : [block({ fontWeight: 400 }, drawable(aside))]
  return block(style, [block({}, drawable(text)), ...quiet])
}

/** An element as satori takes it: what JSX would make of `<div style>`. */
export const block = (style: object, children: unknown) => ({
  type: 'div',
  key: null,
  props: { style, children },
})
