import type { Rule } from '../../../learning/models/startup/strategy.ts'
import { Fold } from '../fold.tsx'
import { RuleLine } from './rule-line.tsx'
import type { Told } from './told.ts'

interface Props extends Told {
  readonly applied: readonly Rule[]
}

/** Every rule can be read, those that apply now are marked. */
export function AllRules({ applied, ...told }: Props) {
  const { of, say } = told
  const now = new Set(applied.map(({ id }) => id))
  return (
    <Fold summary={say('rules', { n: String(of.rules.length) })}>
      {() => (
        <ul class="rules">
          {of.rules.map((rule) => (
            <RuleLine key={rule.id} rule={rule} isApplied={now.has(rule.id)} {...told} />
          ))}
        </ul>
      )}
    </Fold>
  )
}
