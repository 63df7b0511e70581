import type { CaseLevel } from '../../../learning/models/startup/case.ts'
import type { Link } from '../../../learning/models/startup/evaluate.ts'
import type { Chosen } from '../../../learning/models/startup/strategy.ts'
import { choice } from '../../../learning/models/parameters.ts'
import { ChoiceControl } from '../choice-control.tsx'
import type { ModelStrings } from '../strings.ts'
import { RuleLine } from './rule-line.tsx'
import { linkTold, type Told } from './told.ts'

interface Props extends Told {
  readonly level: CaseLevel
  readonly strings: ModelStrings
  readonly chosen: Chosen
  readonly choose: (choice: string, option: string | null) => void
  /** Of this level with itself, and with those before it. */
  readonly links: readonly Link[]
}

/** The choices of a level, then what the rules say of them. */
export function Level({ level, strings, chosen, choose, links, ...told }: Props) {
  const { of, locale } = told
  const heading = `startup-${level.id}`
  return (
    <section class={`level ${level.colour}`} aria-labelledby={heading}>
      <h4 id={heading}>{level.name}</h4>
      <p>{level.lede}</p>
      <div class="choices">
        {of.choices
          .filter((one) => one.level === level.id)
          .map(({ id, name, options }) => (
            <ChoiceControl
              key={id}
              domId={`startup-${id}`}
              id={id}
              parameter={oneOf(options)}
              value={chosen[id] ?? null}
              words={{ label: name, options: byId(options) }}
              strings={strings}
              locale={locale}
              onSet={(option) => choose(id, option)}
            />
          ))}
      </div>
      {links
        .filter(({ applied }) => applied.length > 0)
        .map((link) => (
          <Findings key={link.levels.join(' ')} link={link} chosen={chosen} {...told} />
        ))}
    </section>
  )
}

/** Nothing is chosen at first, and then something is: the button that starts over takes it back. */
const oneOf = (options: readonly { readonly id: string }[]) =>
  choice(
    options.map(({ id }) => id),
    options[0]?.id ?? '',
  )

const byId = (options: readonly { readonly id: string; readonly name: string }[]) =>
  Object.fromEntries(options.map(({ id, name }) => [id, { label: name }]))

function Findings({ link, chosen, ...told }: Told & { readonly link: Link; readonly chosen: Chosen }) {
  const applied = new Set(link.applied.map(({ id }) => id))
  return (
    <div class="findings">
      <h5>{linkTold(link.levels, told)}</h5>
      <ul>
        {told.of.rules
          .filter(({ id }) => applied.has(id))
          .map((rule) => (
            <RuleLine key={rule.id} rule={rule} isApplied chosen={chosen} {...told} />
          ))}
      </ul>
    </div>
  )
}
