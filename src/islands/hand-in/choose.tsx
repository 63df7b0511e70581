import type { Moment, RecordedAnswer } from '../../learning/class/learner-record.ts'
import { maxNameLength } from '../../learning/class/plain-name.ts'
import { plural } from '../../learning/text.ts'
import type { HandInProps } from './props.ts'

interface Props {
  readonly page: HandInProps
  /** Parts that the course has. */
  readonly parts: readonly Moment[]
  readonly here: Readonly<Record<Moment, readonly RecordedAnswer[]>>
  readonly chosen: readonly Moment[]
  readonly name: string
  readonly choose: (moment: Moment, isOn: boolean) => void
  readonly call: (name: string) => void
}

/** Which answers, and under which pseudonym. */
export function Choose({ page, parts, name, call, ...given }: Props) {
  const t = page.strings.choose
  return (
    <section aria-labelledby="hand-in-choose">
      <h2 id="hand-in-choose">{t.title}</h2>
      <fieldset class="hand-in-parts">
        <legend>{t.legend}</legend>
        {parts.map((moment) => (
          <Part key={moment} {...{ page, moment, ...given }} />
        ))}
      </fieldset>
      <div class="hand-in-name">
        <label for="hand-in-name">{t.name}</label>
        <input
          id="hand-in-name"
          {...{ type: 'text', autocomplete: 'off', maxLength: maxNameLength, value: name }}
          aria-describedby="hand-in-name-hint"
          onInput={({ currentTarget }) => call(currentTarget.value)}
        />
        <p class="small muted" id="hand-in-name-hint">
          {t.nameHint}
        </p>
      </div>
    </section>
  )
}

type PartProps = Pick<Props, 'page' | 'here' | 'chosen' | 'choose'> & { readonly moment: Moment }

function Part({ page: { locale, strings, addresses }, moment, here, chosen, choose }: PartProps) {
  const { parts, count, right } = strings.choose
  const t = parts[moment]
  const answers = here[moment]
  if (answers.length === 0)
    return (
      <p class="hand-in-missing">
        <b>{t.title}</b> {t.missing} <a href={addresses[placeOf[moment]]}>{t.link}</a>
      </p>
    )
  const isRight = answers.filter(({ score }) => score === 1).length
  return (
    <p class="opt">
      <label>
        <input
          type="checkbox"
          checked={chosen.includes(moment)}
          onChange={({ currentTarget }) => choose(moment, currentTarget.checked)}
        />
        <span>
          <b>{t.title}</b>
          <span class="hand-in-count">
            {plural(locale, count, answers.length)}, {plural(locale, right, isRight)}
          </span>
        </span>
      </label>
    </p>
  )
}

/** Where a part is made. */
const placeOf = { diagnostic: 'diagnostic', final: 'final', lesson: 'home' } as const
