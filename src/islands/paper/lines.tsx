interface Props {
  /** How many. */
  readonly count: number
}

/** Room to write by hand: lines are borders, which browsers print. */
export function Lines({ count }: Props) {
  return (
    <span class="lines" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <i key={at} />
      ))}
    </span>
  )
}

/** A box to tick, or to write a letter or a number in. */
export const Box = () => <i class="tick" aria-hidden="true" />
