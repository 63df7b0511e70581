/** Where a title may stand. Lengths are in pixels. */
export interface TitleBox {
  readonly width: number
  readonly height: number
  /** Font sizes to try, the largest first. */
  readonly sizes: readonly number[]
  /** Distance between baselines, in ems. */
  readonly leading: number
}

export interface BrokenTitle {
  readonly size: number
  readonly lines: readonly string[]
}

/** Width of a text in ems. */
export type WidthOf = (text: string) => number

/**
 * Breaks a title into balanced lines, as large as its box lets; a little smaller where a small word would else be left
 * at the end of a line. No-break spaces hold. A title too long for the smallest size keeps that size and runs over.
 */
export function breakTitle(title: string, box: TitleBox, widthOf: WidthOf): BrokenTitle {
  const words = title.split(' ').filter((word) => word !== '')
  const fitting = box.sizes.flatMap((size) => {
    const lines = balance(words, box.width / size, widthOf)
    return lines && lines.length * size * box.leading <= box.height ? [{ size, lines }] : []
  })
  const [largest] = fitting
  if (!largest) return { size: box.sizes.at(-1) ?? 0, lines: words }
  const clean = fitting.find(({ lines }) => !lines.slice(0, -1).some(endsSmall))
  return clean && clean.size >= largest.size * sacrifice ? clean : largest
}

/** How much smaller a title may be for the sake of its line ends. */
const sacrifice = 0.82

const endsSmall = (line: string): boolean => /(?:^|\s)\p{L}{1,3}$/u.test(line)

interface Breaking {
  readonly lines: readonly string[]
  readonly cost: number
}

/** The fewest lines no wider than `width` ems, as even as can be; `null` where a word is wider. */
function balance(words: readonly string[], width: number, widthOf: WidthOf): readonly string[] | null {
  const best: (Breaking | null)[] = [{ lines: [], cost: 0 }]
  for (let end = 1; end <= words.length; end++) {
    let found: Breaking | null = null
    for (let start = end - 1; start >= 0; start--) {
      const line = words.slice(start, end).join(' ')
      const slack = width - widthOf(line)
      if (slack < 0) break
      const before = best[start]
      if (!before) continue
      const small = end < words.length && endsSmall(line) ? smallWordCost : 0
      const cost = before.cost + lineCost + slack ** 2 + small
      if (!found || cost < found.cost) found = { lines: [...before.lines, line], cost }
    }
    best.push(found)
  }
  return best[words.length]?.lines ?? null
}

/** A line more costs more than any unevenness; unevenness grows with the square of the room left on each line. */
const lineCost = 1000
const smallWordCost = 12
