import type { Item } from '../../learning/items/index.ts'
import { revealedOf } from '../../learning/presenting/shown-parts.ts'
import { CaseControls } from './case-controls.tsx'
import type { Desk } from './desk.ts'
import { HandsControls } from './hands-controls.tsx'
import { ModelControls } from './model-controls.tsx'
import type { Scene } from './scene.ts'
import type { PresenterStrings } from './strings.ts'
import { TeamsControls } from './teams-controls.tsx'

interface Props {
  readonly desk: Desk
  readonly scene: Scene
  readonly locale: string
  readonly strings: PresenterStrings
}

/** What who speaks does of an exercise, or of a model, with a room. */
export function LiveControls({ desk, scene: { slide, item, model }, locale, strings }: Props) {
  const { shown } = slide
  if (model && desk.showing.part === 0) return <ShowModel desk={desk} strings={strings} />
  if (model) return <ModelControls key={model.id} {...{ desk, model }} strings={strings.model} />
  if (shown.kind !== 'activity' || !item) return null
  if (shown.how === 'hands' && item.kind === 'choice')
    return <HandsControls {...{ desk, item, locale, strings }} />
  if (shown.how === 'teams' && item.kind === 'categorise')
    return <TeamsControls {...{ desk, item, locale }} strings={strings.teams} />
  if (item.kind === 'scenario') return <CaseControls {...{ desk, item, strings }} />
  return <Answers item={item} told={desk.showing.part} locale={locale} strings={strings} />
}

/** A model comes once its words are read. */
function ShowModel({ desk, strings: { model: t } }: Pick<Props, 'desk' | 'strings'>) {
  return (
    <section class="live" aria-label={t.title}>
      <h3>{t.title}</h3>
      <button type="button" class="btn" onClick={desk.next}>
        {t.show}
      </button>
    </section>
  )
}

interface AnswersProps {
  readonly item: Item
  /** How many are told. */
  readonly told: number
  readonly locale: string
  readonly strings: PresenterStrings
}

/** The answers to come, for the eyes of who speaks. */
function Answers({ item, told, locale, strings: t }: AnswersProps) {
  const answers = revealedOf(item, locale)
  return (
    <section class="live" aria-label={t.answer}>
      <h3>{t.answer}</h3>
      <ol>
        {answers.map(({ of, answer }, at) => (
          <li key={at} class={at < told ? 'told' : ''}>
            {of !== null && `${of} → `}
            <b>{answer}</b>
          </li>
        ))}
      </ol>
      {told >= answers.length && <p class="small">{t.allTold}</p>}
    </section>
  )
}
