import type { CaseRule } from '../../../learning/models/startup/case.ts'
import type { Chosen } from '../../../learning/models/startup/strategy.ts'
import type { Told } from './told.ts'

interface Props extends Told {
  readonly rule: CaseRule
  readonly isApplied: boolean
  /** Where given, only what is chosen is named, not all that the rule holds for. */
  readonly chosen?: Chosen
}

/** A rule as it is read: its verdict, what it compares, why, and its source where it states a fact. */
export function RuleLine({ rule, isApplied, chosen, of, say, cited }: Props) {
  const { verdict, between, why, source, weight } = rule
  return (
    <li class={isApplied ? 'rule applied' : 'rule'}>
      <p class="verdicts">
        <b class={verdict}>{say(verdict)}</b>
        {!chosen && isApplied && <b class="now">{say('applies')}</b>}
        {!chosen && <span class="small">{say('weight', { k: String(weight) })}</span>}
      </p>
      <ul class="sides">
        {of.choices
          .filter(({ id }) => Object.hasOwn(between, id))
          .map(({ id, name, options }) => {
            const named = options.filter((option) =>
              chosen ? option.id === chosen[id] : between[id]?.includes(option.id),
            )
            return (
              <li key={id}>
                {!chosen && <span class="small">{name} </span>}
                {named.map((option) => option.name).join(' / ')}
              </li>
            )
          })}
      </ul>
      <p>
        {why} {source !== undefined && <a href={`#source-${source}`}>({cited[source]})</a>}
      </p>
    </li>
  )
}
