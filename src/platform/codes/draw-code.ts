import { encode } from 'uqr'

export interface DrawnCode {
  /** Modules a side, quiet zone included. */
  readonly size: number
  /** The dark modules, as the data of an SVG path: one unit is a module. */
  readonly path: string
}

/** Modules of white that a reader needs around a code (ISO/IEC 18004). */
const quiet = 4

/** A QR code of `text`; letters of its alphanumeric set take least room. */
export function drawCode(text: string): DrawnCode {
  const { data, size } = encode(text, { ecc: 'M', border: quiet })
  return { size, path: data.flatMap((row, y) => runsOf(row).map(([x, width]) => bar(x, y, width))).join('') }
}

const bar = (x: number, y: number, width: number): string => `M${x} ${y}h${width}v1h-${width}z`

/** Where dark modules follow one another, and how many. */
function runsOf(row: readonly boolean[]): (readonly [number, number])[] {
  return row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1]) return []
    const end = row.indexOf(false, x)
    return [[x, (end < 0 ? row.length : end) - x] as const]
  })
}
