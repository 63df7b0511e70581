import { renderAsync } from '@resvg/resvg-js'
import type { WidthOf } from './break-title.ts'
import type { Card, Region } from './card.ts'
import { cardWords, wordsRegion } from './card-words.ts'
import { courseBackdrop } from './course-backdrop.ts'
import { type IndexedPicture, indexPicture, type Pixels, type Rgb } from './indexed-picture.ts'
import { lessonBackdrop } from './lesson-backdrop.ts'
import { fills, ink, onFill, paper } from './panel-look.ts'
import { encodePng } from './png.ts'
import { setWords } from './set-words.ts'

/** Shades between the ground and the letters on it: enough for smooth edges. */
const shades = 16

/** Draws cards as PNG. What cards share is drawn once: only their words are drawn for each. */
export function cardDrawer(widthOf: WidthOf): (card: Card) => Promise<Buffer> {
  const backdrops = new Map<string, Promise<IndexedPicture>>()
  const backdropOf = (card: Card) => {
    const shared =
      card.kind === 'lesson' ? [card.courseTitle, card.tagline, card.panel] : [card.courseTitle, card.panels]
    const key = JSON.stringify(shared)
    const drawn = backdrops.get(key) ?? drawBackdrop(card)
    backdrops.set(key, drawn)
    return drawn
  }
  return async (card) => {
    const region = wordsRegion[card.kind]
    const words = await render(await setWords(cardWords(card, widthOf), region))
    return encodePng(withWords(await backdropOf(card), words, region, wordColours(card)))
  }
}

async function drawBackdrop(card: Card): Promise<IndexedPicture> {
  const svg = card.kind === 'lesson' ? await lessonBackdrop(card) : await courseBackdrop(card)
  return indexPicture(await render(svg), 256 - shades)
}

async function render(svg: string): Promise<Pixels> {
  const { width, height, pixels } = await renderAsync(svg, { font: { loadSystemFonts: false } })
  return { width, height, pixels }
}

interface WordColours {
  readonly ground: string
  readonly letters: string
}

function wordColours(card: Card): WordColours {
  if (card.kind === 'course') return { ground: paper, letters: ink }
  return { ground: card.panel ? fills[card.panel.colour] : ink, letters: onFill }
}

/** How opaque a pixel of `words` is chooses the shade. */
function withWords(
  backdrop: IndexedPicture,
  words: Pixels,
  region: Region,
  { ground, letters }: WordColours,
): IndexedPicture {
  const indices = backdrop.indices.slice()
  const first = backdrop.palette.length
  const { pixels } = words
  for (let y = 0, from = 3; y < region.height; y++) {
    let to = (region.top + y) * backdrop.width + region.left
    for (let x = 0; x < region.width; x++, from += 4, to++) {
      const opacity = pixels[from]
      // Most of it is empty, and this is read a quarter of a million times a card.
      if (!opacity) continue
      const shade = Math.round((opacity / 255) * shades)
      if (shade > 0) indices[to] = first + shade - 1
    }
  }
  const [from, to] = [rgbOf(ground), rgbOf(letters)]
  const blends = Array.from({ length: shades }, (_, at) => blend(from, to, (at + 1) / shades))
  return { ...backdrop, indices, palette: [...backdrop.palette, ...blends] }
}

function rgbOf(hex: string): Rgb {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex
  const value = Number.parseInt(digits.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

const blend = (from: Rgb, to: Rgb, share: number): Rgb => {
  const mix = (channel: 0 | 1 | 2) => Math.round(from[channel] + (to[channel] - from[channel]) * share)
  return [mix(0), mix(1), mix(2)]
}
