/** Of a bar with its gap, and of the whole, in units of the drawing. */
const step = 10
const gap = 2
const height = 60

/** A bar a day. Every number stands in the table beside it. */
export function Bars({ counts }: { readonly counts: readonly number[] }) {
  const most = Math.max(1, ...counts)
  const width = counts.length * step
  return (
    <svg class="bars" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map((count, at) => {
        const tall = (count / most) * (height - 2)
        return (
          <rect
            key={at}
            x={at * step}
            y={height - tall}
            width={step - gap}
            height={tall}
            class={at === 0 ? 'bar now' : 'bar'}
          />
        )
      })}
      <path d={`M0 ${height}H${width}`} class="ground" />
    </svg>
  )
}
