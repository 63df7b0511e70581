import type { Shown } from '../models/staging.tsx'

/** A model as it stands: what is seen of it, and beside it what that says, and where its parameters are. */
export function ModelSlide({ face, seen, conclusion, values }: Shown) {
  return (
    <div class={`slide-body played face-${face}`}>
      <div class="seen">{seen}</div>
      <div class="told-of">
        <p class="concluded">{conclusion}</p>
        {values.length > 0 && (
          <dl class="where">
            {values.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </div>
  )
}
