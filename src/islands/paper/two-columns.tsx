import type { LaidPairs } from '../../learning/worksheet/laid-item.ts'
import { Box } from './lines.tsx'
import type { PaperStrings } from './strings.ts'

interface Props {
  readonly laid: LaidPairs
  readonly strings: PaperStrings
}

/** What is to be paired in two columns: a box before each number, for the letter that goes with it. */
export function TwoColumns({ laid, strings }: Props) {
  return (
    <>
      <p class="how">{strings.pairs}</p>
      <div class="facing">
        <ol class="boxed">
          {laid.lefts.map(({ id, n, text }) => (
            <li key={id}>
              <Box />
              <b>{n}.</b>
              <span>{text}</span>
            </li>
          ))}
        </ol>
        <ul class="lettered">
          {laid.rights.map(({ id, letter, text }) => (
            <li key={id}>
              <b>{letter}</b>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
