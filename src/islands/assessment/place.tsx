interface Props {
  readonly answered: number
  readonly of: number
}

/** How far the sitting has come, a square a question. The heading says it in words. */
export function Place({ answered, of }: Props) {
  return (
    <svg class="place" viewBox={`0 0 ${of * 10 - 2} 8`} aria-hidden="true">
      {Array.from({ length: of }, (_, at) => (
        <rect
          key={at}
          class={at < answered ? 'done' : at === answered ? 'here' : 'todo'}
          {...{ x: at * 10 + 0.5, y: 0.5, width: 7, height: 7 }}
        />
      ))}
    </svg>
  )
}
