import type { Catalogue } from '../../learning/catalogue.ts'
import type { Moment } from '../../learning/class/learner-record.ts'
import { moments } from '../../learning/class/result-code.ts'
import type { Answered } from '../../learning/class/roll.ts'
import type { Scope } from '../../learning/class/score-table.ts'
import type { ScopeStrings } from './strings.ts'

interface Props {
  readonly scope: Scope
  readonly answered: Answered
  readonly catalogue: Catalogue
  readonly strings: ScopeStrings
  readonly choose: (scope: Scope) => void
}

/** Which answers are looked at: of a moment that somebody has reached, of all the course or a part of it. */
export function ScopeChoice({ scope, answered, catalogue, strings: t, choose }: Props) {
  const lessons = catalogue.lessons.filter(({ id }) => answered.moments[scope.moment].lessons.includes(id))
  const modules = catalogue.modules.filter(({ id }) => lessons.some(({ module }) => module === id))
  return (
    <p class="class-scope noprint">
      <span>
        <label for="class-moment">{t.moment}</label>
        <select
          id="class-moment"
          value={scope.moment}
          onChange={({ currentTarget }) => choose({ moment: currentTarget.value as Moment })}
        >
          {moments
            .filter((moment) => answered.moments[moment].learners > 0)
            .map((moment) => (
              <option key={moment} value={moment}>
                {t.moments[moment]}
              </option>
            ))}
        </select>
      </span>
      <span>
        <label for="class-part">{t.part}</label>
        <select
          id="class-part"
          value={valueOf(scope)}
          onChange={({ currentTarget }) => choose({ moment: scope.moment, ...partOf(currentTarget.value) })}
        >
          <option value="">{t.whole}</option>
          <Options label={t.modules} of="module" parts={modules} />
          <Options label={t.lessons} of="lesson" parts={lessons} />
        </select>
      </span>
    </p>
  )
}

interface OptionsProps {
  readonly label: string
  readonly of: 'module' | 'lesson'
  readonly parts: readonly { readonly id: string; readonly title: string }[]
}

const Options = ({ label, of, parts }: OptionsProps) => (
  <optgroup label={label}>
    {parts.map(({ id, title }) => (
      <option key={id} value={`${of}/${id}`}>
        {title}
      </option>
    ))}
  </optgroup>
)

const valueOf = ({ module, lesson }: Scope): string =>
  lesson !== undefined ? `lesson/${lesson}` : module !== undefined ? `module/${module}` : ''

function partOf(value: string): Partial<Scope> {
  const [of, id] = value.split('/')
  return of === 'lesson' ? { lesson: id } : of === 'module' ? { module: id } : {}
}
