import type { Tally } from '../../learning/assessment/sitting-result.ts'
import { fill } from '../../learning/text.ts'

interface Props extends Tally {
  /** `{k}` of `{n}`. */
  readonly words: string
}

/** More squares could not be counted at a glance. */
const maxSquares = 10

/** Right answers of those asked: a square each, filled where it was right, and the same in words. */
export function TallyBar({ right, of, words }: Props) {
  return (
    <span class="tally">
      {of <= maxSquares && (
        <svg viewBox={`0 0 ${of * 16} 16`} width={of * 16} height="16" aria-hidden="true">
          {Array.from({ length: of }, (_, at) => (
            <rect
              key={at}
              class={at < right ? 'right' : 'missed'}
              {...{ x: at * 16 + 2, y: 2, width: 12, height: 12 }}
            />
          ))}
        </svg>
      )}
      <span>{fill(words, { k: right, n: of })}</span>
    </span>
  )
}
