import type { Told } from './told.ts'

interface Props {
  readonly id: string
  readonly told: Told
}

/** What is said of a typed answer, under its field. */
export function Judged({ id, told: { right, word, lines } }: Props) {
  return (
    <div class="why judged" id={id}>
      <b class={right ? 'right' : 'wrong'}>{word}</b>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
