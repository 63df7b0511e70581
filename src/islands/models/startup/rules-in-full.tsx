import type { UnscriptedProps } from '../model-props.ts'
import { Rules, rulesCounted } from './all-rules.tsx'
import { toldIn } from './told.ts'

/** The rules, for those who have no script: nothing can be chosen, so none of them applies. */
export function RulesInFull(props: UnscriptedProps) {
  const told = toldIn(props)
  return (
    <details class="values">
      <summary>{rulesCounted(told)}</summary>
      <Rules applied={[]} {...told} />
    </details>
  )
}
