import { type Case, type CaseLevel, strategyOf } from '../../../learning/models/startup/case.ts'
import { evaluate } from '../../../learning/models/startup/evaluate.ts'
import type { startup } from '../../../learning/models/startup/model.ts'
import { type Chosen, strategyParameters, verdicts } from '../../../learning/models/startup/strategy.ts'
import { Controls } from '../controls.tsx'
import { sayer } from '../say.ts'
import { type Face, staged, type StageProps, type Told as Value } from '../staging.tsx'
import { Result } from './result.tsx'
import { conclusion, type Told } from './told.ts'

export function onStage(props: StageProps) {
  const { words, cited = {}, locale } = props
  // What the content wrote was checked against the schema of this model.
  const of = words.data as Case
  const strategy = strategyOf(of)
  const parameters = strategyParameters(strategy.choices)
  const told: Told = { of, say: sayer<typeof startup.texts>(words.texts), locale, cited }
  const result = {
    ...{ id: 'result', name: told.say('result') },
    seen: (chosen: Chosen) => <Result evaluation={evaluate(strategy, chosen)} {...told} />,
    values: () => [],
    settings: () => <></>,
  }
  return staged(props, {
    ...{ id: 'startup', parameters },
    conclude: (chosen) => conclusion(evaluate(strategy, chosen), told),
    faces: [...of.levels.map((level) => faceOf(level, told, props)), result],
  })
}

/** A level: what was chosen, and what the rules say of it and of the levels before. */
function faceOf(
  level: CaseLevel,
  told: Told,
  props: StageProps,
): Face<ReturnType<typeof strategyParameters>> {
  const strategy = strategyOf(told.of)
  const choices = told.of.choices.filter((one) => one.level === level.id)
  const own = strategyParameters(strategy.choices.filter((one) => one.level === level.id))
  const parameters = Object.fromEntries(
    choices.map(({ id, name, options }) => [id, { label: name, options: byId(options) }] as const),
  )
  return {
    ...{ id: level.id, name: level.name },
    seen: (chosen) => <Findings {...{ level, chosen, ...told }} />,
    values: (chosen): readonly Value[] =>
      choices.map(({ id, name, options }) => ({
        label: name,
        value: options.find((option) => option.id === chosen[id])?.name ?? '–',
      })),
    settings: (chosen, set) => (
      <Controls
        {...props}
        words={{ ...props.words, parameters }}
        {...{ id: 'startup', parameters: own, state: chosen }}
        onSet={(choice, option) => set({ [choice]: option === null ? null : String(option) })}
      />
    ),
  }
}

const byId = (options: readonly { readonly id: string; readonly name: string }[]) =>
  Object.fromEntries(options.map(({ id, name }) => [id, { label: name }]))

/** As many as a room can read. */
const mostTold = 3

/** The rules that say the most of a level: what contradicts before what fits, the heavier first. */
function Findings({ level, chosen, ...told }: Told & { readonly level: CaseLevel; readonly chosen: Chosen }) {
  const { of, say } = told
  const { links } = evaluate(strategyOf(of), chosen)
  const applied = new Set(
    links.filter(({ levels }) => levels[1] === level.id).flatMap((link) => link.applied.map(({ id }) => id)),
  )
  const rank = (verdict: (typeof verdicts)[number]) => -verdicts.indexOf(verdict)
  const rules = of.rules
    .filter(({ id }) => applied.has(id))
    .toSorted((one, other) => rank(one.verdict) - rank(other.verdict) || other.weight - one.weight)
  if (rules.length === 0) return <p class="big">{level.lede}</p>
  return (
    <ul class={`findings ${level.colour}`}>
      {rules.slice(0, mostTold).map(({ id, verdict, why }) => (
        <li key={id}>
          <span class="verdicts">
            <b class={verdict}>{say(verdict)}</b>
          </span>
          <span>{why}</span>
        </li>
      ))}
    </ul>
  )
}
