/** Pixels as numbers of a palette, row after row. */
export interface IndexedPicture {
  readonly width: number
  readonly height: number
  readonly indices: Uint8Array
  /** Red, green, blue; at most 256 colours. */
  readonly palette: readonly Rgb[]
}

export type Rgb = readonly [number, number, number]

/** Opaque pixels, four bytes each. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** The picture in its `maxColours` most frequent colours; the others, edges between two, take the nearest of them. */
export function indexPicture({ width, height, pixels }: Pixels, maxColours: number): IndexedPicture {
  const colours = new Uint32Array(width * height)
  const counts = new Map<number, number>()
  for (let at = 0; at < colours.length; at++) {
    const colour =
      ((pixels[at * 4] ?? 0) << 16) | ((pixels[at * 4 + 1] ?? 0) << 8) | (pixels[at * 4 + 2] ?? 0)
    colours[at] = colour
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const byCount = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b)
  const palette = byCount.slice(0, maxColours).map(([colour]) => rgbOf(colour))
  const numbers = new Map(
    byCount.map(([colour], at) => [colour, at < maxColours ? at : nearest(colour, palette)]),
  )
  return { width, height, palette, indices: Uint8Array.from(colours, (colour) => numbers.get(colour) ?? 0) }
}

const rgbOf = (colour: number): Rgb => [colour >> 16, (colour >> 8) & 255, colour & 255]

function nearest(colour: number, palette: readonly Rgb[]): number {
  const [red, green, blue] = rgbOf(colour)
  let best = 0
  let least = Infinity
  for (const [at, [r, g, b]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
    if (distance < least) [best, least] = [at, distance]
  }
  return best
}
