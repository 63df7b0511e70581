import { letterAt } from '../../learning/items/letter.ts'
import { choiceOf, nodeReached, type ScenarioItem } from '../../learning/items/scenario.ts'
import type { ScenarioWalking } from '../../learning/items/scenario-walking.ts'
import type { CaseStrings } from './strings.ts'

interface Props {
  readonly item: ScenarioItem<string>
  readonly walking: ScenarioWalking
  readonly strings: CaseStrings
}

/** A situation and what may be decided; then what came of it. */
export function CaseSlide({ item, walking, strings: t }: Props) {
  const { stage, path } = walking
  const last = path.at(-1)
  const choice = choiceOf(item, last)
  const node = nodeReached(item, walking)
  if (stage === 'explained' && choice)
    return (
      <div class="slide-body case">
        <p class="stem">{choice.text}</p>
        <p class="told">{choice.explanation}</p>
      </div>
    )
  return (
    <div class="slide-body case">
      {path.length === 0 && <p class="stem">{item.stem}</p>}
      <p class={path.length === 0 ? '' : 'stem'}>{node?.text ?? item.explanation}</p>
      {stage === 'ended' ? (
        <p class="big">{t.ended}</p>
      ) : (
        <ol class="options">
          {node?.choices.map(({ id, text }, at) => (
            <li key={id}>
              <b class="letter">{letterAt(at)}</b>
              <span class="text">{text}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
