import { Component } from 'preact'
import type { Rule } from '../../../learning/models/startup/strategy.ts'
import { RuleLine } from './rule-line.tsx'
import type { Told } from './told.ts'

interface Props extends Told {
  readonly applied: readonly Rule[]
}

/** Every rule can be read, those that apply now are marked. They are many: they are drawn once they are asked for. */
export class AllRules extends Component<Props, { readonly isOpen: boolean }> {
  override state = { isOpen: false }

  /** It may have been opened before the script came. */
  override componentDidMount(): void {
    this.setState({ isOpen: (this.base as HTMLDetailsElement).open })
  }

  render(props: Props) {
    return (
      <details
        class="values needs-script"
        onToggle={({ currentTarget }) => this.setState({ isOpen: currentTarget.open })}
      >
        <summary>{rulesCounted(props)}</summary>
        {this.state.isOpen && <Rules {...props} />}
      </details>
    )
  }
}

export const rulesCounted = ({ of, say }: Told): string => say('rules', { n: String(of.rules.length) })

export function Rules({ applied, ...told }: Props) {
  const now = new Set(applied.map(({ id }) => id))
  return (
    <ul class="rules">
      {told.of.rules.map((rule) => (
        <RuleLine key={rule.id} rule={rule} isApplied={now.has(rule.id)} {...told} />
      ))}
    </ul>
  )
}
