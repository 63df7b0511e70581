import { type Spread, spreadOf } from '../spread.ts'

/** A Markdown table. Bars in cells are not escaped: nothing here has any. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** `12,345`, with as many decimals as are worth reading. */
export const number = (value: number, decimals = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })

/** `448 (430–470)`: median and extremes; the median alone where all are the same. */
export function spread({ median, min, max }: Spread, decimals = 0): string {
  const told = (value: number) => number(value, decimals)
  return told(min) === told(max) ? told(median) : `${told(median)} (${told(min)}–${told(max)})`
}

/** The spread of one figure over samples. */
export const spreadIn = <Sample>(
  samples: readonly Sample[],
  figure: (sample: Sample) => number,
  decimals = 0,
): string => spread(spreadOf(samples.map(figure)), decimals)

/** `1.25 ×` */
export const ratio = (value: number, of: number): string => `${number(value / of, 2)} ×`
