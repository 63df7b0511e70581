import type { ScenarioNode } from '../../learning/items/scenario.ts'
import { fill } from '../../learning/text.ts'
import type { ScenarioStrings } from './strings.ts'

interface Props {
  readonly item: string
  readonly node: ScenarioNode<string>
  /** Its rank on the path, from 1. */
  readonly rank: number
  readonly picked: string | null
  /** The decision is taken: it explains itself, and can no longer be changed. */
  readonly isExplained: boolean
  readonly pick: (choice: string) => void
  readonly strings: Pick<ScenarioStrings, 'situation'>
}

/** Where the learner stands, and what can be decided there. */
export function Situation({ item, node, rank, picked, isExplained, pick, strings }: Props) {
  const id = `${item}-situation`
  return (
    <div class="situation">
      <h4 id={id} tabIndex={-1}>
        {fill(strings.situation, { k: rank })}
      </h4>
      <p id={`${id}-text`}>{node.text}</p>
      <div class="opts" role="radiogroup" aria-labelledby={id} aria-describedby={`${id}-text`}>
        {node.choices.map((choice) => {
          const isPicked = choice.id === picked
          const why = `${item}-${choice.id}-why`
          return (
            <div class="opt" key={`${rank}-${choice.id}`}>
              <label>
                <input
                  type="radio"
                  name={item}
                  value={choice.id}
                  checked={isPicked}
                  aria-disabled={isExplained}
                  aria-describedby={isExplained && isPicked ? why : undefined}
                  onChange={() => pick(choice.id)}
                />
                {choice.text}
              </label>
              {isExplained && isPicked && (
                <p class="why" id={why}>
                  {choice.explanation}
                </p>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
