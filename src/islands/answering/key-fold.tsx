import type { ComponentChildren } from 'preact'
import type { AnsweringStrings } from './strings.ts'

interface Props {
  readonly strings: Pick<AnsweringStrings, 'answer'>
  /** Where no script runs, it waits to be opened. */
  readonly isOpen?: boolean
  /** Names the key, then says why. */
  readonly children: ComponentChildren
}

/** The key and the explanation, once the item is finished. */
export function KeyFold({ strings, isOpen, children }: Props) {
  return (
    <details class="answer" open={isOpen}>
      <summary>{strings.answer}</summary>
      {children}
    </details>
  )
}
