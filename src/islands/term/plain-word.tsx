import type { ComponentChildren } from 'preact'

interface Props {
  readonly id: string
  readonly children?: ComponentChildren
}

/** A word of the glossary as the sentence has it: paper opens nothing. */
export const PlainWord = ({ children }: Props) => <span>{children}</span>
