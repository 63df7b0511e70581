import { fill } from '../../learning/text.ts'
import type { LaidOrder } from '../../learning/worksheet/laid-item.ts'
import { Box } from './lines.tsx'
import type { PaperStrings } from './strings.ts'

interface Props {
  readonly laid: LaidOrder
  readonly strings: PaperStrings
}

/** Steps out of order, a box before each for its number; their letters are those of the key. */
export function StepRows({ laid, strings }: Props) {
  return (
    <>
      <p class="how">{fill(strings.order, { n: laid.steps.length })}</p>
      <ul class="lettered">
        {laid.steps.map(({ id, letter, text }) => (
          <li key={id}>
            <Box />
            <b>{letter}</b>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
