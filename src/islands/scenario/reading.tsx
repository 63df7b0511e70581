import type { ScenarioChoice, ScenarioItem } from '../../learning/items/scenario.ts'
import { fill } from '../../learning/text.ts'
import type { ScenarioReadingStrings } from './strings.ts'

interface Props {
  readonly item: ScenarioItem<string>
  readonly strings: ScenarioReadingStrings
}

/** The whole case where no script runs: each choice is a fold, which explains itself and links to what follows. */
export function Reading({ item, strings }: Props) {
  const first = item.nodes.filter(({ id }) => id === item.start)
  const nodes = [...first, ...item.nodes.filter(({ id }) => id !== item.start)]
  const names = new Map(
    nodes.map(({ id, choices }, at) => [
      id,
      fill(choices.length > 0 ? strings.situation : strings.ending, { k: at + 1 }),
    ]),
  )
  const anchor = (node: string) => `${item.id}-${node}`
  const after = ({ next }: ScenarioChoice<string>) =>
    next === undefined ? (
      <p>{strings.ends}</p>
    ) : (
      <p>
        <a href={`#${anchor(next)}`}>{fill(strings.goTo, { where: names.get(next) ?? '' })}</a>
      </p>
    )
  return (
    <div class="scenario question">
      <p class="q">{item.stem}</p>
      {nodes.map((node) => (
        <div class="situation" key={node.id}>
          <h4 id={anchor(node.id)}>{names.get(node.id)}</h4>
          <p>{node.text}</p>
          {node.choices.map((choice) => (
            <details class="decision" key={choice.id}>
              <summary>{choice.text}</summary>
              <p>{choice.explanation}</p>
              {after(choice)}
            </details>
          ))}
        </div>
      ))}
      <details class="decision">
        <summary>{strings.conclusion}</summary>
        <p>{item.explanation}</p>
      </details>
    </div>
  )
}
