import type { Case } from '../../../learning/models/startup/case.ts'
import { strategyOf } from '../../../learning/models/startup/case.ts'
import { evaluate } from '../../../learning/models/startup/evaluate.ts'
import type { startup } from '../../../learning/models/startup/model.ts'
import { strategyParameters } from '../../../learning/models/startup/strategy.ts'
import { Explorable } from '../explorable.tsx'
import type { ModelProps } from '../model-props.ts'
import { sayer } from '../say.ts'
import { AllRules } from './all-rules.tsx'
import { Level } from './level.tsx'
import { Result } from './result.tsx'
import { conclusion, type Told } from './told.ts'

/** A case to decide, level after level: each shows what the rules say of it and of those before; then the whole. */
export function Startup(props: ModelProps) {
  const { words, strings, locale } = props
  // What the content wrote was checked against the schema of this model.
  const of = words.data as Case
  const strategy = strategyOf(of)
  const told: Told = { of, say: sayer<typeof startup.texts>(words.texts), locale, cited: props.cited ?? {} }
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
