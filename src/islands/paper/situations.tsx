import { fill } from '../../learning/text.ts'
import type { LaidScenario } from '../../learning/worksheet/laid-item.ts'
import { Box } from './lines.tsx'
import type { PaperStrings } from './strings.ts'

interface Props {
  readonly laid: LaidScenario
  readonly strings: PaperStrings
}

/** Every situation where something is decided, with its decisions and where they lead; endings are told by the key. */
export function Situations({ laid, strings }: Props) {
  const open = laid.situations.filter(({ choices }) => choices.length > 0)
  const whereTo = (to: number | null) =>
    open.some(({ n }) => n === to) ? fill(strings.to, { n: to ?? 0 }) : strings.end
  return (
    <>
      <p class="how">{strings.scenario}</p>
      {open.map(({ id, n, text, choices }) => (
        <div class="situation" key={id}>
          <p>
            <b>{fill(strings.situation, { n })}.</b> {text}
          </p>
          <ul class="lettered">
            {choices.map(({ id: choice, letter, text: decision, to }) => (
              <li key={choice}>
                <Box />
                <b>{letter}</b>
                <span>
                  {decision} <em>→ {whereTo(to)}</em>
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
