import type { PresenterStrings } from './strings.ts'

interface Props {
  readonly item: { readonly explanation: string }
  readonly strings: PresenterStrings
}

/** The answer, for the eyes of who speaks. */
export function Explained({ item, strings: t }: Props) {
  return (
    <p class="explained">
      <b>{t.answer}</b> {item.explanation}
    </p>
  )
}
