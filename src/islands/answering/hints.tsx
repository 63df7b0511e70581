import type { AnsweringStrings } from './strings.ts'

interface Props {
  readonly hints: readonly string[] | undefined
  readonly strings: Pick<AnsweringStrings, 'hint' | 'anotherHint'>
}

/** Hints, the faintest first; each is seen once the one before was opened. */
export function Hints({ hints = [], strings }: Props) {
  return (
    <>
      {hints.map((text, at) => (
        <details class="hint" key={text}>
          <summary>{at === 0 ? strings.hint : strings.anotherHint}</summary>
          <p>{text}</p>
        </details>
      ))}
    </>
  )
}
