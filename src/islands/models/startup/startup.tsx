import { strategyOf } from '../../../learning/models/startup/case.ts'
import { evaluate } from '../../../learning/models/startup/evaluate.ts'
import { strategyParameters } from '../../../learning/models/startup/strategy.ts'
import { Explorable } from '../explorable.tsx'
import type { ModelProps } from '../model-props.ts'
import { AllRules } from './all-rules.tsx'
import { Level } from './level.tsx'
import { Result } from './result.tsx'
import { conclusion, toldIn } from './told.ts'

/** A case to decide, level after level: each shows what the rules say of it and of those before; then the whole. */
export function Startup(props: ModelProps) {
  const { strings } = props
  const told = toldIn(props)
  const { of } = told
  const strategy = strategyOf(of)
  return (
    <div class="startup">
      <Explorable
        {...props}
        id="startup"
        parameters={strategyParameters(strategy.choices)}
        conclude={(chosen) => conclusion(evaluate(strategy, chosen), told)}
        settings={(chosen, set) =>
          of.levels.map((level) => (
            <Level
              key={level.id}
              level={level}
              links={evaluate(strategy, chosen).links.filter(({ levels }) => levels[1] === level.id)}
              choose={(choice, option) => set({ [choice]: option })}
              {...{ chosen, strings }}
              {...told}
            />
          ))
        }
      >
        {(chosen) => {
          const evaluation = evaluate(strategy, chosen)
          return (
            <>
              <Result evaluation={evaluation} {...told} />
              <AllRules applied={evaluation.applied} {...told} />
            </>
          )
        }}
      </Explorable>
    </div>
  )
}
