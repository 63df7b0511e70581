import { KeyFold } from '../answering/key-fold.tsx'
import type { AnsweringStrings } from '../answering/strings.ts'

interface Props {
  readonly strings: Pick<AnsweringStrings, 'answer'>
  /** Names the key. */
  readonly answer: string
  readonly explanation: string
  readonly isOpen?: boolean
}

/** What was to be typed, and why. */
export function TypedKey({ answer, explanation, ...fold }: Props) {
  return (
    <KeyFold {...fold}>
      <p>
        <b>{answer}</b>
      </p>
      <p>{explanation}</p>
    </KeyFold>
  )
}
