import type { AnsweringStrings } from './strings.ts'

interface Props {
  readonly right: boolean
  readonly strings: Pick<AnsweringStrings, 'right' | 'wrong'>
  readonly id?: string
  readonly text: string | null
}

/** What is said of one part: a word with its sign, then why. */
export function Verdict({ right, strings, id, text }: Props) {
  return (
    <div class="why" id={id}>
      <b class={right ? 'right' : 'wrong'}>{right ? strings.right : strings.wrong}</b>
      {text && <p>{text}</p>}
    </div>
  )
}
