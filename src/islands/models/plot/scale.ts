export interface Range {
  readonly from: number
  readonly to: number
}

/** `value` of `domain` brought to `range`, in proportion. */
export const linear =
  (domain: Range, range: Range) =>
  (value: number): number =>
    range.from + ((value - domain.from) / (domain.to - domain.from || 1)) * (range.to - range.from)

/** Round values within `domain`, about `count` of them: steps of 1, 2 or 5 times a power of ten. */
export function ticks({ from, to }: Range, count: number): readonly number[] {
  const rough = (to - from) / count
  if (!(rough > 0)) return [from]
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power
  const first = Math.ceil(from / step - 1e-9)
  const last = Math.floor(to / step + 1e-9)
  // From whole numbers, so that errors do not add up along the way.
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)))
}

/** The least range that holds `values` and `also`. */
export function rangeOf(values: readonly number[], also: readonly number[] = []): Range {
  const all = [...values, ...also]
  return { from: Math.min(...all), to: Math.max(...all) }
}
