import type { Tolerance } from '../items/number.ts'

/** In the unit of the value. */
export const absoluteTolerance = (of: number, tolerance: Tolerance | undefined): number => {
  if (!tolerance) return 0
  return 'absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(of)
}

/** Twelve digits say as much of a number as anybody wrote, and not what binary fractions add: 0.3, not 0.30000000000000004. */
export function decimal(value: number): string {
  const rounded = String(Number(value.toPrecision(12)))
  return rounded.includes('e') ? withoutExponent(rounded) : rounded
}

/** Readers of numbers seldom know exponents: `1.5e-7` is `0.00000015`. */
function withoutExponent(written: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]?\d+)$/.exec(written) ?? []
  const point = whole.length + Number(exponent)
  const digits = whole + fraction
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return point >= digits.length
    ? `${sign}${digits.padEnd(point, '0')}`
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}
