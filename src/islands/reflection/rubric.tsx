import type { Reflecting } from '../../learning/items/reflecting.ts'
import { type ReflectionItem, reflectionParts } from '../../learning/items/reflection.ts'
import { fill, plural } from '../../learning/text.ts'
import type { ReflectionStrings } from './strings.ts'

interface Props {
  readonly item: ReflectionItem<string>
  readonly state: Reflecting
  readonly strings: ReflectionStrings
}

interface TickedProps extends Props {
  readonly toggle: (criterion: string) => void
}

/** The criteria, to be ticked by the learner. */
export function Rubric({ item, state, strings, toggle }: TickedProps) {
  return (
    <fieldset class="rubric">
      <legend>{strings.rubric}</legend>
      <div class="opts">
        {item.criteria.map(({ id, text }) => (
          <div class="opt" key={id}>
            <label>
              <input
                type="checkbox"
                name={`${item.id}-met`}
                value={id}
                checked={state.met.includes(id)}
                onChange={() => toggle(id)}
              />
              {text}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

interface JudgedProps extends Props {
  readonly locale: string
}

/** What the learner judged, said to be their own judgement, with advice where a criterion is not met. */
export function Judged({ item, state, strings, locale }: JudgedProps) {
  const parts = reflectionParts(item, state)
  const met = parts.filter(({ right }) => right).length
  return (
    <div class="judged">
      <p>
        <b class="tag">{strings.selfScored}</b>{' '}
        {fill(plural(locale, strings.judged, met), { n: parts.length })}
      </p>
      <ul>
        {item.criteria.map(({ id, text }, at) => {
          const part = parts[at]
          return (
            <li key={id}>
              <b class={part?.right ? 'right' : 'wrong'}>{part?.right ? strings.met : strings.unmet}</b>
              <p>{text}</p>
              {part?.feedback && <p class="advice">{part.feedback}</p>}
            </li>
          )
        })}
      </ul>
      <p>{item.explanation}</p>
    </div>
  )
}
