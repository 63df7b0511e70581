import satori from 'satori'
import type { WidthOf } from './break-title.ts'
import { block, trackingEm } from './set-words.ts'
import { drawable, typefaces } from './typefaces.ts'

const probeSize = 200

/**
 * Widths of titles in ems, from the widths of their letters: measured once for all titles, for setting a text only to
 * learn its width costs as much as drawing it. Kerning, which draws letters together, is left out: what fits, fits.
 */
export async function titleWidths(titles: readonly string[]): Promise<WidthOf> {
  const letters = [...new Set(titles.flatMap((title) => Array.from(drawable(title))))]
  const widths = new Map<string, number>()
  // A space alone would have no width: letters are measured between two bars.
  const probes = ['', ...letters].map((letter) => block({ whiteSpace: 'pre' }, `|${letter}|`))
  const style = { display: 'flex', flexWrap: 'wrap', fontFamily: 'display', fontSize: probeSize }
  const sheet = block(style, probes)
  await satori(sheet, {
    width: 8000,
    fonts: typefaces,
    onNodeDetected: ({ textContent, width }) => {
      if (textContent !== undefined) widths.set(textContent, width)
    },
  })
  const bars = widths.get('||') ?? 0
  const ems = new Map(
    letters.map((letter) => [letter, ((widths.get(`|${letter}|`) ?? bars) - bars) / probeSize]),
  )
  return (text) =>
    Array.from(drawable(text)).reduce((sum, letter) => sum + (ems.get(letter) ?? 0.7) + trackingEm.display, 0)
}
