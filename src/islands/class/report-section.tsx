import type { Scope } from '../../learning/class/score-table.ts'
import type { Desk } from './desk.ts'
import type { ClassProps } from './props.ts'
import { Report } from './report.tsx'
import { ScopeChoice } from './scope-choice.tsx'
import type { ScopeStrings, SheetName } from './strings.ts'

interface Props extends Pick<ClassProps, 'strings' | 'locale' | 'addresses'> {
  readonly desk: Desk
  readonly choose: (scope: Scope) => void
  readonly save: (sheet: SheetName) => void
}

/** Which answers are looked at, and what they tell. Figures of before stay while others are made, and say so. */
export function ReportSection({ desk, strings, locale, addresses: { vote }, choose, save }: Props) {
  const { report, answered, catalogue, items, scope, figures } = desk
  const t = strings.scope
  return (
    <section aria-labelledby="class-report">
      <h2 id="class-report" tabIndex={-1} data-report>
        {t.title}
      </h2>
      {answered && answered.learners > 0 ? (
        <ScopeChoice {...{ scope, answered, catalogue, strings: t, choose }} />
      ) : (
        <p>{t.none}</p>
      )}
      <p class="class-state">{stateWords(desk, t)}</p>
      {report && (
        <div
          class={figures === 'made' ? 'class-figures' : 'class-figures old'}
          aria-busy={figures === 'making'}
        >
          <Report {...{ report, catalogue, items, strings, locale, vote, save }} print={() => print()} />
        </div>
      )}
    </section>
  )
}

function stateWords({ figures, report }: Desk, t: ScopeStrings): string {
  if (figures === 'made') return ''
  return report ? `${t[figures]} ${t.old}` : t[figures]
}
