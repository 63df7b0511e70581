import { decodeQR, type FinderPoints } from 'qr/decode.js'

/** Pixels, RGBA. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** The text of a code in `picture`, or `null`. `limitMs`: what may be spent on looking harder. */
export function findCode(picture: Picture, limitMs: number): string | null {
  return find(picture, limitMs)?.text ?? null
}

/** No sheet of paper has more. */
const mostCodes = 40

/**
 * The texts of all codes in `picture`, of which each is painted over once it is read, so that the next is found; where
 * finders of several codes mislead, its quarters are looked at apart, which overlap.
 */
export function findCodes(picture: Picture, limitMs: number, depth = 2): string[] {
  const texts = new Set<string>()
  while (texts.size < mostCodes) {
    const found = find(picture, limitMs)
    if (!found) break
    texts.add(found.text)
    paintOver(picture, found.points)
  }
  if (depth > 0)
    for (const part of quartersOf(picture))
      for (const text of findCodes(part, limitMs, depth - 1)) texts.add(text)
  return [...texts]
}

function find(picture: Picture, timeLimit: number) {
  let points: FinderPoints | undefined
  try {
    const text = decodeQR(picture, { timeLimit, pointsOnDetect: (found) => (points = found) })
    return points ? { text, points } : null
  } catch {
    return null
  }
}

function paintOver({ width, height, data }: Picture, { boundingBox: box }: FinderPoints): void {
  const [left, top] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))]
  const right = Math.min(width, Math.ceil(box.x + box.width))
  for (let y = top; y < Math.min(height, Math.ceil(box.y + box.height)); y += 1)
    data.fill(255, 4 * (y * width + left), 4 * (y * width + right))
}

function quartersOf(picture: Picture): Picture[] {
  const [width, height] = [Math.ceil(picture.width * 0.6), Math.ceil(picture.height * 0.6)]
  const [right, bottom] = [picture.width - width, picture.height - height]
  const corners = [
    [0, 0],
    [right, 0],
    [0, bottom],
    [right, bottom],
  ] as const
  return corners.map(([left, top]) => {
    const data = new Uint8ClampedArray(4 * width * height)
    for (let y = 0; y < height; y += 1) {
      const from = 4 * ((top + y) * picture.width + left)
      data.set(picture.data.subarray(from, from + 4 * width), 4 * y * width)
    }
    return { width, height, data }
  })
}
