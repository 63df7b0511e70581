import type { LaidCategorise } from '../../learning/worksheet/laid-item.ts'
import { Box } from './lines.tsx'
import type { PaperStrings } from './strings.ts'

interface Props {
  readonly laid: LaidCategorise
  readonly strings: PaperStrings
}

/** The bins with their letters, then each card with a box for a letter. */
export function CardRows({ laid, strings }: Props) {
  return (
    <>
      <p class="how">{strings.cards}</p>
      <ul class="bank">
        {laid.bins.map(({ id, letter, name }) => (
          <li key={id}>
            <b>{letter}</b> {name}
          </li>
        ))}
      </ul>
      <ol class="boxed">
        {laid.cards.map(({ id, n, text }) => (
          <li key={id}>
            <Box />
            <b>{n}.</b>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </>
  )
}
