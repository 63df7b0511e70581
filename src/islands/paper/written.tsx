import { quantity } from '../number/quantity.ts'
import { Lines } from './lines.tsx'
import type { PaperStrings } from './strings.ts'

interface Props {
  readonly strings: PaperStrings
  readonly locale: string
  /** Unit of what is written. */
  readonly unit?: string | undefined
}

/** A word or a number to write, its unit where the language has it. */
export function ShortAnswer({ strings, locale, unit }: Props) {
  const [before = '', after = ''] =
    unit === undefined ? [] : quantity(0, unit, strings.quantity, locale).split('0')
  return (
    <p class="short-answer">
      <span>
        {strings.answer} {before}
      </span>
      <Lines count={1} />
      {after !== '' && <span>{after}</span>}
    </p>
  )
}

/** A text to write. */
export const LongAnswer = () => <Lines count={8} />
